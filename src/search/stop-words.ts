/**
 * Words that are in nearly every page and every question, and say nothing of either. They are left out
 * of the index, which is smaller by a third, and of what is looked up in it.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after all also am an and any anybody anyone are as at be because been before being best but by
  can cannot could did do does doing done each either else ever every everything for from get gets
  getting give gives go goes going good got had has have having he her here him his how i if in into is
  isn it its itself just keep keeps know let lets like made make makes making many may me might mine
  more most much must my need needs neither no nobody nor not nothing of off on once one only onto or
  other others our out over own per please put rather really same say says see seem shall she should
  since so some somebody someone something still such take takes tell than that the their them then
  there these they thing things this those through thus to too toward try under until up upon us use
  used uses using very want wants was way we well were what when where whether which while who whom
  whose why will with within without would yet you your yours
  aren't can't couldn't didn't doesn't don't hasn't haven't he's how's i'd i'll i'm i've isn't it's
  let's shouldn't that's there's they're wasn't we're weren't what's where's who's won't wouldn't you'd
  you'll you're you've`
    .trim()
    .split(/\s+/),
);
