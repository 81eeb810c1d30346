package org.corridor.communities.showcase.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.communities.showcase.ShowcaseId;
import org.corridor.communities.showcase.domain.NeedKind;
import org.corridor.communities.showcase.domain.NoShowcase;
import org.corridor.communities.showcase.domain.ShowcaseQuestion;
import org.corridor.communities.writing.web.Lists;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;

/** Questions in addresses. */
final class ShowcaseAddress {

  private static final String[] NAMES = {
    "q", "country", "block", "need", "language", "state", "sort"
  };

  private ShowcaseAddress() {}

  /**
   * @param blocks that can be asked for
   */
  static ShowcaseQuestion read(Submission asked, List<String> blocks) {
    String need = asked.text("need", 20);
    return new ShowcaseQuestion(
        Lists.words(asked),
        Lists.filter(asked, "country", Countries.codes()),
        Lists.filter(asked, "block", blocks),
        Stream.of(NeedKind.values())
            .filter(one -> Submission.code(one).equals(need))
            .findFirst()
            .orElse(null),
        Lists.filter(asked, "language", Stream.of(Language.values()).map(Language::code).toList()),
        asked.text("state", 10).equals("over"),
        asked.text("sort", 10).equals("day"));
  }

  static String of(String path, Submission asked, int page) {
    return Lists.address(path, asked, page, NAMES);
  }

  static ShowcaseId id(String typed) {
    return new ShowcaseId(uuid(typed));
  }

  static UUID uuid(String typed) {
    UUID id = Submission.uuid(typed);
    if (id == null) {
      throw new NoShowcase();
    }
    return id;
  }
}
