package org.corridor.alliances.finding.web;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.corridor.alliances.finding.domain.Gap;
import org.corridor.alliances.finding.domain.Proposal;
import org.corridor.platform.web.Page;

/** What the finder says, in the reader's language. */
public final class FindingWords {

  private static final String SECTOR = "people.organisation.sector.";
  private static final String GROUP = "people.organisation.group.";

  private FindingWords() {}

  public static String gap(Page page, Gap gap) {
    String value =
        switch (gap.kind()) {
          case COUNTRY -> page.country(gap.value());
          case GROUP -> named(page, GROUP, gap.value());
          case SECTOR -> named(page, SECTOR, gap.value());
          case MIGRANTS, EXPERIENCE -> "";
        };
    return page.text(gap.kind().text(), "what", value);
  }

  public static String reason(Page page, Proposal.Reason reason) {
    List<String> values =
        reason.values().stream().map(value -> value(page, reason.kind(), value)).toList();
    return page.text(
        reason.kind().text(), "what", list(page, values), "count", reason.values().size());
  }

  private static String value(Page page, Proposal.Kind kind, String value) {
    return switch (kind) {
      case AT_MISSING_END, AT_END, WORKS_THERE, TIED -> page.country(value);
      case REACHES -> named(page, GROUP, value);
      case ADDS, SHARES -> named(page, SECTOR, value);
      case KIND -> page.text("people.kind." + value);
      case LANGUAGE ->
          new ULocale(value).getDisplayLanguage(ULocale.forLocale(page.language().locale()));
      case TOGETHER, THIRD_PARTY, PROJECTS, GRANTS, WORDS -> value;
    };
  }

  /** The groups of designs are more than those that organisations name. */
  private static String named(Page page, String prefix, String code) {
    String text = page.text(prefix + code);
    return text.equals(prefix + code) ? page.text("projects.registry.group." + code) : text;
  }

  private static String list(Page page, List<String> values) {
    return ListFormatter.getInstance(ULocale.forLocale(page.language().locale())).format(values);
  }
}
