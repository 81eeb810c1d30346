package org.corridor.alliances.agreements.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.agreements.domain.AgreementId;
import org.corridor.alliances.agreements.domain.AgreementLog;
import org.corridor.alliances.agreements.domain.Clause;
import org.corridor.alliances.agreements.domain.ReadAgreements;
import org.corridor.alliances.partnerships.web.Room;
import org.corridor.platform.web.Page;

/** A line of an agreement's trail, in the reader's language. */
public final class EventSentence {

  private EventSentence() {}

  public static String of(Page page, ReadAgreements.View view, AgreementLog.Event event) {
    Map<String, Object> named = new HashMap<>(event.arguments());
    named.put("by", Room.who(page, view.partnership(), event.seat()));
    named.computeIfPresent("date", (name, day) -> page.date(LocalDate.parse(day.toString())));
    named.computeIfPresent("clause", (name, id) -> clause(page, view, id.toString()));
    return page.text(event.message(), named);
  }

  private static String clause(Page page, ReadAgreements.View view, String id) {
    UUID clause = AgreementId.parsed(id);
    return view.content().articles().stream()
        .filter(article -> article.clause().equals(clause))
        .map(article -> article.title(page.language()).text())
        .findFirst()
        .or(
            () ->
                view.agreement().clauses().stream()
                    .filter(one -> one.id().equals(clause))
                    .findFirst()
                    .flatMap(Clause::fromLibrary)
                    .map(library -> page.text(library.title())))
        .orElseGet(() -> page.text("alliances.agreements.clause.own"));
  }
}
