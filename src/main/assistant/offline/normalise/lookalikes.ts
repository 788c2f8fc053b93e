/** English words that are a slip or two away from a steering word, and are no slips. */
export const lookalikes: ReadonlySet<string> = new Set(
  (
    'abort absoluter absolutes absolutest addling aiding alain albert alter anointment ' +
    'anointments anther apter aster avert baying brilliance brilliancy brilliantly brought ' +
    'buoying burying bushiest busing bustiest busying cabled capita frida calculable calculative calculator ' +
    'calked caller calmed calved canalled canceled canceler cancellers capitol catcalled celled ' +
    'chance chanced chancel chances chane changers channelled chanted charged charges cheek ' +
    'cheeked cheeks cheeps cheer chewers chick chock chocked chokes chopping chords choreas ' +
    'chorus chose choses chuck chucked circulate clacks clanged cleon clone cloned clove cloyed ' +
    'coding coking combing commends compacted compacting compaction compeering compelled ' +
    'compelling compete competed competes competing compilation comping complected completely ' +
    'completest completions complexed complexer complexes complexing complexion complexions ' +
    'complied complying comported comporting composted composting computed computing concealed ' +
    'concert conflicted conform coning contract convent convicts cooing coping cores coring ' +
    'correctly coting covert coving cowing coying cranks crass crate crease cremate cress cricks ' +
    'crocks crops crows culled currency current currents dairy daisy dally daring deadlier ' +
    'deadliest dealings decayed declines decrees decryption delicate deplete depleted depleting ' +
    'descriptive descriptor dings discord doily doling doming doping dosing doting dozing drily ' +
    'duding duping duplicator duplicity dying eluding emery esther ether exceeding excelled ' +
    'excellence excellency excellently excelling excerpt excusing exhort exorcise expended ' +
    'expert exploding extort extruding exuding fallowing fellowing fifteens fiftieth filth ' +
    'finnish firth flouting flowing folioing foremast foresight foresting forfeiting forge ' +
    'formatting forth forthright fortnightly fought fourteens fretting goring greet greta groat ' +
    'grocers hampering handed hardening harkening hastening havening hoers hoofer hooker hooter ' +
    'houris hover hyphening impart importance importantly importing importune impost impotent ' +
    'inclining inclosing incompletely instill intruding joying kills kilns kilts kingly ' +
    'lapel lapels leather libel libels linger locking lodger logger loner looming looping ' +
    'loosing looting lounger making marling marring masking massage massing master masters mater ' +
    'mattes mayne meres messing meters metes metros middy midway minuet minuets minuses missung ' +
    'misting misusing mitres moaning monah mooed mooing mooning moped moping mossing moths ' +
    'mourning mournings mouth mouths mowed mowing mussing mutter mutters naked necessarily ' +
    'necessity needled needling nether nitrification nodes noses noshing notching noting numb ' +
    'ocher ochers odder oddest older omened opined otter otters outspending outstandingly ' +
    'outstaying painless panned patting penning petting pirate pitting plained planed planked ' +
    'planted pointers pointiest ponding portioned positioned potting prefect primacy primate ' +
    'priories prioritised prioritises prioritized prioritizes probities prone punting puttying ' +
    'quack quirk raining rally realty reaming rebated rebating rebidding rebind rebinding ' +
    'reburying reclining recommence recommenced recommended recon recording recreating recurrent ' +
    'recusing redcap redlining referring refiners refining reflating refraining refunding ' +
    'regaining regally regrinding rehearing reheat reheating reheats reilly reindeers reining ' +
    'rejecting rejoinders rejoining rekindling relating relaxed relayed releasing relegating ' +
    'relenting relining remainder remainders remaking remand remanding remap remapping remarking ' +
    'remelting reminded reminds remitting remixing remolding remote renae renate renders rending ' +
    'reoccurring repainting repairing repaving repay repaying repealing repeals repelling repent ' +
    'repenting repents repining replacing replanting replay replaying repleting reporting ' +
    'reputing requiring rereading rescinding resealing resenting resetting resew residing ' +
    'resining resister resort respecting restating restores retailing retaining retesting retort ' +
    'retraining retreating returning revealing reverting reweaving rewind rewinding reword ' +
    'rewove rubdown sating saving sawing scarp schedulers scored scrip seatings seeking seeps ' +
    'seething sextings shading shaking shaming sharing sharping shaving shill shipped shipping ' +
    'shootouts shored shortcrust shorted shrike shying sighed singed sinned sipped sipping ' +
    'sitting sittings skill skipped skipping skying slapped slapping slaying slopped slopping ' +
    'smithing smoothing smuggest snipped snipping snored snorted snuggest soaping someway sooted ' +
    'soothing sopping sortied sought southing spaying spill spored sported spying stall starch ' +
    'stared staying steeps stems stets stews stoked stoned stoner stopping stops storied stormed ' +
    'stoved stowed strap streps striae stride strife stripe strive stroke stying submarine ' +
    'summaries summarily summarised summarises summarized summarizes summery summit sundae ' +
    'sundaes sundry sunny swaying swill swopping tacked tacks talks tanged tanks teats teeth ' +
    'temperate thaws thees theme think thinks thins thirsty thirteens thirtieth thole thorough ' +
    'though thrash three tickled tiled tilled tilted tithed toady toddy togged translator ' +
    'transmute tricked trish trough tucked tugged tusks twenties unfurnished unleaded unpick ' +
    'unpunished uptick wader wafer wager waite waiter walter wander wandering wanderings waster ' +
    'waver weakly weens whale whams wheats whereas wherever whether whets whews wheys whine ' +
    'white whits whole whore whores widow winder windrow winnow wintering wonderfully wording ' +
    'world worming wound wounder wrens writhe wrote'
  ).split(' '),
)
