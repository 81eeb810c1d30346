package org.corridor.alliances.agreements.domain;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.alliances.agreements.domain.Content.Article;
import org.corridor.alliances.agreements.domain.Content.Side;
import org.corridor.alliances.agreements.domain.Content.Wording;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.SharedTexts;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts together what an agreement says today: clauses filled with the terms, own words as they are.
 */
@Component
class Drafting {

  private final SharedTexts shared;
  private final Visions visions;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  Drafting(SharedTexts shared, Visions visions, Texts texts) {
    this.shared = shared;
    this.visions = visions;
    this.texts = texts;
  }

  String json(Content content) {
    return mapper.writeValueAsString(content);
  }

  Content read(String json) {
    return mapper.readValue(json, Content.class);
  }

  Content content(Agreement agreement, PartnershipView partnership) {
    Optional<SharedTexts.Text> vision =
        visions.agreedBy(agreement.partnership(), agreement.parties());
    Terms terms = agreement.terms();
    return new Content(
        agreement.kind(),
        terms.title(),
        terms.written(),
        partnership.title(),
        terms.starts(),
        terms.ends(),
        terms.shares().stream().map(share -> side(share, terms, partnership)).toList(),
        agreement.standing().stream()
            .map(clause -> article(agreement, clause, partnership, vision))
            .toList());
  }

  private static Side side(Terms.Share share, Terms terms, PartnershipView partnership) {
    Partner partner = partnership.partner(share.partner()).orElseThrow();
    return new Side(
        share.partner().value(),
        partner.name(),
        partner.country(),
        partner.informal(),
        share.partner().equals(terms.lead()),
        share.does(),
        share.brings(),
        share.percent() == null ? null : share.percent().stripTrailingZeros().toPlainString());
  }

  private Article article(
      Agreement agreement,
      Clause clause,
      PartnershipView partnership,
      Optional<SharedTexts.Text> vision) {
    SharedTexts.Text own = shared.read(agreement.partnership(), clause.key(agreement.id()));
    Optional<LibraryClause> library = clause.fromLibrary();
    Map<String, String> titles = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    if (library.isPresent()) {
      for (Language language : Language.values()) {
        titles.put(language.code(), texts.text(language, library.get().title()));
      }
      library(agreement, library.get(), own, partnership, vision.isPresent(), words);
    } else {
      OwnWords parts = OwnWords.of(own.words());
      titles.put(own.written().code(), parts.title());
      words.put(own.written().code(), parts.text());
    }
    Wording quote =
        library.filter(LibraryClause.PURPOSE::equals).isPresent()
            ? vision.map(text -> new Wording(text.words(), text.written())).orElse(null)
            : null;
    return new Article(clause.id(), clause.library(), titles, words, quote);
  }

  private void library(
      Agreement agreement,
      LibraryClause library,
      SharedTexts.Text own,
      PartnershipView partnership,
      boolean vision,
      Map<String, String> words) {
    if (!own.words().isBlank()) {
      words.put(own.written().code(), own.words());
      return;
    }
    for (Language language : Language.values()) {
      words.put(
          language.code(),
          wording(agreement.terms(), agreement.kind(), library, partnership, vision, language));
    }
  }

  /** One clause, standing or not. */
  Article article(Agreement agreement, Clause clause, PartnershipView partnership) {
    return article(
        agreement,
        clause,
        partnership,
        visions.agreedBy(agreement.partnership(), agreement.parties()));
  }

  private String wording(
      Terms terms,
      AgreementKind kind,
      LibraryClause library,
      PartnershipView partnership,
      boolean vision,
      Language language) {
    Map<String, Object> named = new HashMap<>();
    named.put("kind", Submission.code(kind));
    named.put("title", terms.title());
    named.put("partnership", partnership.title());
    named.put("parties", parties(terms, partnership, language));
    named.put("count", terms.shares().size());
    named.put("origin", Countries.name(partnership.origin(), language));
    named.put("residence", Countries.name(partnership.residence(), language));
    named.put("informal", yes(anyInformal(terms, partnership)));
    named.put("vision", yes(vision));
    named.put("shares", yes(terms.sum().signum() > 0));
    PartnerId lead = terms.lead();
    named.put("lead", partnership.partner(lead).map(Partner::name).orElse(""));
    named.put("led", yes(lead != null));
    day(named, "starts", terms.starts(), language);
    day(named, "ends", terms.ends(), language);
    named.put("notice", terms.noticeDays());
    named.put("report", terms.reportMonths());
    named.put("visits", terms.visits());
    named.put("mediator", terms.mediator());
    named.put("mediated", yes(!terms.mediator().isEmpty()));
    return texts.text(language, library.words(), named);
  }

  private static void day(
      Map<String, Object> named, String name, @Nullable LocalDate day, Language language) {
    named.put(name, day == null ? "" : Formats.in(language).date(day));
    named.put(name + "Set", yes(day != null));
  }

  private String parties(Terms terms, PartnershipView partnership, Language language) {
    List<String> names =
        terms.parties().stream()
            .flatMap(party -> partnership.partner(party).stream())
            .map(partner -> named(partner, language))
            .toList();
    return ListFormatter.getInstance(language.locale()).format(names);
  }

  private String named(Partner partner, Language language) {
    return texts.text(
        language,
        partner.informal() ? "alliances.agreements.party.informal" : "alliances.agreements.party",
        "name",
        partner.name(),
        "country",
        Countries.name(partner.country(), language));
  }

  private static boolean anyInformal(Terms terms, PartnershipView partnership) {
    return terms.parties().stream()
        .flatMap(party -> partnership.partner(party).stream())
        .anyMatch(Partner::informal);
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }
}
