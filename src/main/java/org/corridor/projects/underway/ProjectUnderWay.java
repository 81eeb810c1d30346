package org.corridor.projects.underway;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.DesignContent;

/**
 * A project under way as its subjects read it.
 *
 * @param agreed what was agreed at the start; never changes
 * @param plan what holds now: the agreed version with all amendments
 * @param version number of the version that holds, from 1
 * @param start first day of month 1
 * @param openness what its team shows to everybody
 * @param changed since when the version that holds holds, or since when it is closed or runs again
 */
public record ProjectUnderWay(
    ProjectKey key,
    ProjectState state,
    DesignContent agreed,
    DesignContent plan,
    int version,
    LocalDate start,
    Openness openness,
    Instant changed) {

  public String title() {
    return plan.idea().title();
  }

  /** Whether everybody may read its public page. */
  public boolean shown() {
    return openness.isPublic();
  }

  /** In which its texts are written. */
  public Language written() {
    return Language.of(plan.idea().language()).orElse(Language.EN);
  }

  /** ISO 4217 code of the currency of its budget. */
  public String currency() {
    return plan.budget().currency();
  }

  /** How long it takes, in months from 1. */
  public int months() {
    Integer said = plan.idea().months();
    return Math.max(1, Math.max(said == null ? 0 : said, plan.plan().lastMonth()));
  }

  /** Its last day. */
  public LocalDate end() {
    return start.plusMonths(months()).minusDays(1);
  }

  /** First day of a month of the project, from 1. */
  public LocalDate firstDayOf(int month) {
    return start.plusMonths(month - 1L);
  }

  /** The calendar month that month 1 begins in. */
  public YearMonth firstMonth() {
    return YearMonth.from(start);
  }

  /** Those who carry it out together, in the order of the design. */
  public List<Ally> partners() {
    return plan.alliances().inRole(Alliances.Role.PARTNER);
  }

  /** Name of a partner; empty where there is none of this id. */
  public String partnerName(String id) {
    Ally ally = plan.alliances().ally(id);
    return ally == null ? "" : ally.name();
  }

  public boolean runs() {
    return state == ProjectState.RUNNING;
  }
}
