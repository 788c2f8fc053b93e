/** English words that are a slip or two away from a steering word, and are no slips. */
export const lookalikes: ReadonlySet<string> = new Set(
  (
    'abort addling aiding alter anointment anther apter aster avert brilliance brilliancy brilliantly ' +
    'brought cabled calculable calculator calked caller calmed calved canceled capitol catcalled chance ' +
    'chanced chancel chances channelled chanted charged charges cheek cheeked cheeks cheeps cheer chewers ' +
    'chick chock chocked chokes chopping chords chorus chose chuck chucked circulate clanged clone clove ' +
    'coding coking combing commends compacted compacting compaction compelled compelling compete competed ' +
    'competes competing compilation complected completely completest complexes complexion complexions ' +
    'complied complying comported comporting composted composting computed computing concealed concert ' +
    'conform contract convent cooing coping cores coring correctly covert cowing crass crate crease ' +
    'cremate cress crops crows culled currency current currents dairy daisy dally daring deadlier ' +
    'deadliest dealings declines decryption delicate deplete depleted depleting descriptive descriptor ' +
    'dings discord doily doling doming doping dosing doting dozing drily duding duping duplicator ' +
    'duplicity dying eluding emery ether exceeding excelled excellence excellently excelling excerpt ' +
    'excusing exhort exorcise expert exploding extort extruding exuding fallowing filth finnish firth ' +
    'flowing foremast foresight forge forth forthright fortnightly fought goring greet hampering handed ' +
    'hardening hastening hyphening impart importance importantly importing importune impotent inclining ' +
    'incompletely instill intruding joying kingly lapel lapels leather libel libels linger locking lodger ' +
    'logger loner looming looping loosing looting making marring masking massage middy midway minuet ' +
    'minuets minuses moaning mooing mooning moping moths mourning mouth mouths mowing naked needling ' +
    'nether nodes noses notching noting numb ocher odder older otter otters outstandingly outstaying ' +
    'panned patting penning petting pirate pitting planed planked planted portioned positioned potting ' +
    'prefect primacy primate priories prioritised prioritises prioritized prioritizes prone punting ' +
    'puttying quack quirk rally realty reaming rebating rebind recommence recommenced recommended ' +
    'recording recreating recurrent redcap referring refiners regally reheat reheating reheats rejecting ' +
    'rejoinders relating releasing relegating relenting remainder remainders remand reminded reminds ' +
    'remote renders reoccurring repay repaying repealing repeals repelling repent repenting repents ' +
    'replacing replay replaying repleting reporting reputing requiring rereading resenting resetting ' +
    'resister resort respecting restating restores retort retreating returning revealing reverting rewind ' +
    'rubdown sating saving sawing schedulers scrip seeking seething shill shipping shootouts shorted ' +
    'shying sitting sittings skill skying slaying slopping smoothing smuggest snorted snuggest someway ' +
    'soothing sopping sortied sought spaying spill sported spying stall starch staying stopping strap ' +
    'submarine summaries summarily summarised summarises summarized summarizes summery summit sundae ' +
    'sundaes sundry sunny swaying swill tacked tacks talks tanks teats teeth temperate thaws thees theme ' +
    'think thinks thins thongs thrash three tickled tiled tilled tilted tings tithed toady toddy ' +
    'translator transmute tricked tucked tugged tusks unfurnished unleaded unpick unpunished wader wafer ' +
    'wager waiter waster waver weakly whale whams whereas whether whets whine white whits whole ' +
    'wonderfully world wound wrens writhe wrote'
  ).split(' '),
)
