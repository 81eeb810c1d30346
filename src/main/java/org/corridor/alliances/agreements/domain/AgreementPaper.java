package org.corridor.alliances.agreements.domain;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.alliances.agreements.domain.Agreement.Signature;
import org.corridor.alliances.agreements.domain.Agreement.Version;
import org.corridor.alliances.agreements.domain.Agreement.Withdrawal;
import org.corridor.alliances.agreements.domain.Content.Article;
import org.corridor.alliances.agreements.domain.Content.Side;
import org.corridor.alliances.agreements.domain.Content.Wording;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.platform.document.Paper;
import org.corridor.platform.document.Part;
import org.corridor.platform.document.Part.Cell;
import org.corridor.platform.document.Part.Kind;
import org.corridor.platform.document.Part.Row;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as a document in one language: clauses of the library in that language, own words as
 * they were written, with a line that says so.
 */
final class AgreementPaper {

  private static final String KEY = "alliances.agreements.paper.";

  private final Texts texts;
  private final Language language;
  private final Agreement agreement;
  private final Content content;
  private final @Nullable Version version;
  private final Set<PartnerId> left;
  private final List<Part> parts = new ArrayList<>();
  private int chapters;

  /**
   * @param version null for the text that is worked on
   * @param left partners that have left the partnership as a whole
   */
  AgreementPaper(
      Texts texts,
      Language language,
      Agreement agreement,
      Content content,
      @Nullable Version version,
      Set<PartnerId> left) {
    this.texts = texts;
    this.language = language;
    this.agreement = agreement;
    this.content = content;
    this.version = version;
    this.left = Set.copyOf(left);
  }

  Paper write(Instant now) {
    withdrawals();
    content.articles().forEach(this::article);
    shares();
    signatures();
    return new Paper(
        language,
        content.written().code(),
        texts.text(language, agreement.kind().text()),
        content.title(),
        content.partnership(),
        facts(),
        say("made", "date", date(now)),
        say("contents"),
        parts);
  }

  private List<Paper.Fact> facts() {
    List<Paper.Fact> facts = new ArrayList<>();
    facts.add(
        new Paper.Fact(
            say("between"), String.join("\n", content.sides().stream().map(this::party).toList())));
    facts.add(new Paper.Fact(say("status"), status()));
    facts.add(
        new Paper.Fact(
            say("from"),
            content.starts() == null
                ? say("from-last-signature")
                : Formats.in(language).date(content.starts())));
    if (content.ends() != null) {
      facts.add(new Paper.Fact(say("until"), Formats.in(language).date(content.ends())));
    }
    return facts;
  }

  private String party(Side side) {
    return texts.text(
        language,
        side.informal() ? "alliances.agreements.party.informal" : "alliances.agreements.party",
        "name",
        side.name(),
        "country",
        Countries.name(side.country(), language));
  }

  private String status() {
    if (version == null) {
      return say("draft");
    }
    String number = String.valueOf(version.number());
    boolean inForce = agreement.concluded().filter(version::equals).isPresent();
    if (inForce) {
      boolean ended = agreement.state() == Agreement.State.ENDED;
      return say(ended ? "version-ended" : "version-in-force", "version", number);
    }
    boolean open = agreement.open().filter(version::equals).isPresent();
    return say(open ? "version-open" : "version-replaced", "version", number);
  }

  /** Who withdrew stands before everything else. */
  private void withdrawals() {
    for (Side side : content.sides()) {
      withdrawal(side)
          .ifPresent(
              one -> {
                parts.add(
                    new Part.Prose(
                        say(
                            "withdrew",
                            "partner",
                            side.name(),
                            "date",
                            Formats.in(language).date(one.effective()),
                            "said",
                            date(one.at())),
                        one.reason()));
                marked(one.written());
              });
    }
  }

  private void article(Article article) {
    Wording title = article.title(language);
    chapter(title.text());
    Wording words = article.words(language);
    marked(words.language());
    parts.add(new Part.Prose("", words.text()));
    Wording quote = article.quote();
    if (quote != null) {
      parts.add(new Part.Prose(say("vision"), quote.text()));
      marked(quote.language());
    }
  }

  private void marked(Language written) {
    if (written != language) {
      parts.add(new Part.Note(say("written-in", "language", name(written))));
    }
  }

  private String name(Language written) {
    return ULocale.getDisplayLanguage(written.code(), ULocale.forLocale(language.locale()));
  }

  private void shares() {
    if (!content.hasShares()) {
      return;
    }
    chapter(say("shares"));
    marked(content.written());
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            Kind.HEAD,
            List.of(
                Cell.of(say("party")),
                Cell.of(say("does")),
                Cell.of(say("brings")),
                Cell.number(say("share")))));
    for (Side side : content.sides()) {
      rows.add(
          Row.of(
              Kind.BODY,
              Cell.of(side.name()),
              Cell.of(side.does()),
              Cell.of(side.brings()),
              Cell.number(percent(side.percent()))));
    }
    parts.add(new Part.Table(List.of(24, 32, 32, 12), rows, false));
  }

  private String percent(@Nullable String percent) {
    return percent == null
        ? ""
        : say("percent", "number", Formats.in(language).number(new BigDecimal(percent)));
  }

  private void signatures() {
    chapter(say("signatures"));
    if (version == null) {
      parts.add(new Part.Note(say("draft-note")));
    }
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.head(
            Stream.of("party", "name", "capacity", "date").map(this::say).toArray(String[]::new)));
    content.sides().forEach(side -> rows.add(signature(side)));
    parts.add(new Part.Table(List.of(30, 28, 24, 18), rows, false));
    if (version != null) {
      parts.add(new Part.Note(say("hash", "version", String.valueOf(version.number()))));
      parts.add(new Part.Note(version.sha256()));
      parts.add(new Part.Note(say("what-it-is")));
    }
  }

  private Row signature(Side side) {
    Optional<Signature> signed =
        version == null
            ? Optional.empty()
            : agreement.signature(version, new PartnerId(side.partner()));
    String party = party(side);
    if (signed.isEmpty()) {
      return Row.body(party, "", "", say("not-signed"));
    }
    Signature one = signed.get();
    String when = date(one.at());
    Optional<Withdrawal> gone = withdrawal(side);
    if (gone.isPresent()) {
      String day = Formats.in(language).date(gone.get().effective());
      when += "\n" + say("withdrew-short", "date", day);
    } else if (left.contains(new PartnerId(side.partner()))) {
      when += "\n" + texts.text(language, "alliances.agreements.has-left");
    }
    return Row.body(party, one.name().isEmpty() ? say("erased") : one.name(), one.capacity(), when);
  }

  private Optional<Withdrawal> withdrawal(Side side) {
    return version == null
        ? Optional.empty()
        : agreement.withdrawal(version, new PartnerId(side.partner()));
  }

  private void chapter(String title) {
    chapters++;
    parts.add(new Part.Heading(1, chapters + ". " + title));
  }

  private String date(Instant moment) {
    return Formats.in(language).date(moment, ZoneOffset.UTC);
  }

  private String say(String key, Object... named) {
    return texts.text(language, KEY + key, named);
  }
}
