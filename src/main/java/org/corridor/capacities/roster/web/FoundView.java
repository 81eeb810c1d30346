package org.corridor.capacities.roster.web;

import java.util.List;
import java.util.Set;
import org.corridor.capacities.Sector;
import org.corridor.capacities.roster.domain.Entry;
import org.corridor.capacities.roster.domain.RosterConsent;

/**
 * What somebody agrees to, and agreed to.
 *
 * @param likely the sectors of one's own skills
 */
public record FoundView(Entry entry, Set<Sector> likely, List<RosterConsent> record) {}

@GetMapping(PATH)
ModelAndView show(Language reader) {
  Entry mine = keep.mine(reader);
  if (mine.revision() == 0) {
    return new ModelAndView("redirect:" + Steps.WORDS.path());
  }
  List<RosterConsent> record = keep.consents();
  List<RosterConsent> open = record.stream().filter(each -> each.withdrawn() == null).toList();
  Form form =
      Form.builder()
          .putAll(
              "sectors",
              open.stream().map(RosterConsent::sector).filter(Objects::nonNull).toList())
          .putAll(
              "purposes",
              open.stream().map(RosterConsent::purpose).filter(p -> !p.bySector()).toList())
          .build();
  return new ModelAndView("capacities/roster/pages/found")
      .addObject("form", form)
      .addObject("view", new View(mine, likely(mine), record));
}
