/** Words that steer the assistant: commands, dates, and what questions are made of. */
export const steeringWords: ReadonlySet<string> = new Set(
  (
    'exactly obviously probably hopefully assuming working remaining missing related wonder wondering perhaps maybe ' +
    'today todays tomorrow tomorrows tonight tonights yesterday monday tuesday wednesday thursday friday ' +
    'saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekend weekends ' +
    'weekday weekdays weekly monthly yearly daily fortnight january february august september october ' +
    'november december morning mornings afternoon afternoons evening evenings midday midnight minute ' +
    'minutes hours month months someday before after between until within every everyday everything everyone ' +
    'anything something nothing neither either instead except without including excluding during another ' +
    'other others those these their there about again already actually finally currently still first ' +
    'second third fourth fifth sixth seventh eighth ninth tenth remind reminder reminders remember delete ' +
    'deleted remove removed complete completed completing completion finish finished rename change ' +
    'changed changes postpone postponed reschedule rescheduled schedule scheduled reopen restore ' +
    'duplicate cancel cancelled create repeat repeats repeating recurring deadline deadlines priority ' +
    'priorities prioritise prioritize important urgent overdue upcoming unfinished incomplete outstanding ' +
    'pending undone uncheck untick snooze transfer search display please thanks thank cheers should would ' +
    'could might called named titled number tasks things items chores bought really language settings ' +
    'shopping following brilliant offline undelete emailed appointment appointments review organise ' +
    'organize arrange summary summarise summarize overview rundown agenda recap suggest recommend ' +
    'translate calculate convert explain describe weather forecast temperature capital joking subtask ' +
    'subtasks notes comment comments description tagged label labels family export import private privacy ' +
    'shortcut shortcuts keyboard notification notifications connect provider happening looking going ' +
    'coming doing needing supposed planned belongs saying forget forgot nudge alert submit renew return ' +
    'replace collect prepare register update upgrade install vacuum repair order clean email phone ' +
    'message write visit water charge donate deposit attend confirm reply respond contact reserve ' +
    'exercise practise practice possibly kindly quickly quick perfect great awesome excellent wonderful ' +
    'amazing welcome sorry whoops hello which where whose while whats whens wheres thats discard erase ' +
    'trash scrap empty clear close ticked check checked cross crossed anymore longer sorted adding ' +
    'removing deleting moving marking forgotten pressing lunchtime putting renaming managed handled ' +
    'settled longest oldest newest busiest soonest conflicts workload languages account absolutely ' +
    'shaping slipped slipping through cracks floating somewhere forgetting reckon whatever scheduled ' +
    'necessary delayed extended kilos metres fifteen thirty reminding whenever sometime steps matter matters homework stored buying ' +
    'twelfth eleventh thirteenth fourteenth fifteenth twentieth scratch arrived arriving hoover meaning ' +
    'unless closed moved broken opened needed calendar session supermarket sensible knocked obliged ' +
    'lifesaver pointless strike record signed medium bottom earlier sooner squeeze squeezed believe degrees window ordered groceries ' +
    'birthday anniversary afterwards nervous besides happen happens moment remain remains bother placed booked'
  ).split(' '),
)
