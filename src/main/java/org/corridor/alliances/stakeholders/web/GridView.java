package org.corridor.alliances.stakeholders.web;

import java.util.List;
import org.corridor.alliances.stakeholders.domain.JudgeStakeholders.Sheet;
import org.corridor.alliances.stakeholders.domain.Judgement;
import org.corridor.alliances.stakeholders.domain.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * The grid as one reader sees it.
 *
 * @param mine the reader's own scores; otherwise where the partnership sees them
 */
public record GridView(boolean mine, Sheet sheet, List<Entry> entries) {

  public GridView {
    entries = List.copyOf(entries);
  }

  /**
   * @param judgement null where nothing can be shown yet
   * @param settled one's own, or agreed; otherwise only the middle of what was compared
   * @param base number of the position that is agreed; 0 for none
   */
  public record Entry(
      int number,
      Stakeholder stakeholder,
      @Nullable Judgement judgement,
      boolean settled,
      int base,
      boolean differs) {

    public Judgement shown() {
      return judgement == null ? Judgement.MIDDLE : judgement;
    }

    public String plain(double value) {
      return StakeholderForm.plain(value);
    }
  }

  /** Those that have a place. */
  public List<Entry> placed() {
    return entries.stream().filter(entry -> entry.judgement() != null).toList();
  }
}
