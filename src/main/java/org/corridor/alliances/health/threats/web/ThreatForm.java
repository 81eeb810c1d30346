package org.corridor.alliances.health.threats.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corridor.alliances.health.threats.domain.Fact;
import org.corridor.alliances.health.threats.domain.Threat;
import org.corridor.alliances.health.threats.domain.ThreatKind;
import org.corridor.alliances.health.threats.domain.Threats;
import org.corridor.alliances.health.threats.domain.TypicalThreat;
import org.corridor.alliances.health.web.Days;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A threat as a form. */
public final class ThreatForm {

  private static final String PARTNER = "partner ";
  private static final String SEAT = "seat ";

  private ThreatForm() {}

  static Form fill(Threat.Content content) {
    PartnerId partner = content.ownerPartner();
    SeatId seat = content.ownerSeat();
    String owner = seat != null ? SEAT + seat : partner != null ? PARTNER + partner : "";
    return Form.builder()
        .put("kind", content.kind().name())
        .put("title", content.title())
        .put("written", content.written().name())
        .put("likelihood", content.likelihood())
        .put("impact", content.impact())
        .put("response", content.response())
        .put("owner", owner)
        .put("review", content.review())
        .put("signs", String.join("\n", content.signs()))
        .build();
  }

  /**
   * Null where something is wrong.
   *
   * @param typical what it is of the handbook's; then title and kind are given
   */
  static Threat.@Nullable Content read(
      Submission sent, PartnershipView view, @Nullable TypicalThreat typical, Language reader) {
    String title = typical == null ? sent.required("title", Threat.Content.TITLE) : "";
    ThreatKind kind = typical == null ? sent.choice("kind", ThreatKind.class) : typical.kind();
    if (kind == null) {
      sent.problem("kind", "platform.form.required", Map.of());
    }
    sent.required("likelihood", 5);
    Integer likelihood = sent.whole("likelihood", 1, 5);
    sent.required("impact", 5);
    Integer impact = sent.whole("impact", 1, 5);
    String response = sent.text("response", Threat.Content.RESPONSE);
    LocalDate review = Days.day(sent, "review");
    List<String> signs = signs(sent);
    Language written = sent.choice("written", Language.class);
    PartnerId partner = partner(sent.text("owner", 50), view);
    SeatId seat = seat(sent.text("owner", 50), view);
    if (kind == null || likelihood == null || impact == null || !sent.isValid()) {
      return null;
    }
    return new Threat.Content(
        kind,
        typical,
        title,
        written == null ? reader : written,
        likelihood,
        impact,
        response,
        partner,
        seat,
        review,
        signs);
  }

  private static List<String> signs(Submission sent) {
    List<String> signs =
        sent.text("signs", Threat.Content.SIGNS * (Threat.Content.SIGN + 1))
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .distinct()
            .toList();
    if (signs.size() > Threat.Content.SIGNS) {
      sent.problem(
          "signs",
          "platform.form.too-many-rows",
          Map.of("most", Threat.Content.SIGNS, "typed", signs.size()));
    }
    signs.stream()
        .filter(line -> line.length() > Threat.Content.SIGN)
        .findFirst()
        .ifPresent(
            line ->
                sent.problem(
                    "signs",
                    "platform.form.too-long",
                    Map.of("most", Threat.Content.SIGN, "typed", line.length())));
    return signs;
  }

  private static @Nullable PartnerId partner(String owner, PartnershipView view) {
    return view.partners().stream()
        .map(one -> one.id())
        .filter(id -> owner.equals(PARTNER + id))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable SeatId seat(String owner, PartnershipView view) {
    return view.people().stream()
        .map(one -> one.seat())
        .filter(id -> owner.equals(SEAT + id))
        .findFirst()
        .orElse(null);
  }

  /** All partners, and all people who are here. */
  public static List<Choice> owners(PartnershipView view) {
    List<Choice> owners = new ArrayList<>();
    view.joined().forEach(one -> owners.add(new Choice(PARTNER + one.id(), one.name())));
    view.people().stream()
        .filter(one -> one.here() && one.role().works())
        .forEach(one -> owners.add(new Choice(SEAT + one.seat(), one.name())));
    return owners;
  }

  public static List<Choice> kinds(Page page) {
    return Stream.of(ThreatKind.values())
        .map(one -> new Choice(one.name(), page.text(one.text()), page.text(one.text() + ".hint")))
        .toList();
  }

  /** From 1 to 5, the ends in words. */
  public static List<Choice> scale(Page page, String of) {
    return IntStream.rangeClosed(1, 5)
        .mapToObj(
            n ->
                new Choice(
                    Integer.toString(n), page.text("alliances.health.threats." + of + "." + n)))
        .toList();
  }

  public static List<Choice> facts(Page page) {
    return Fact.said().stream().map(one -> new Choice(one.name(), page.text(one.text()))).toList();
  }

  public static List<Choice> languages() {
    return Stream.of(Language.values()).map(one -> new Choice(one.name(), one.ownName())).toList();
  }

  /** What it is called, in the reader's language or in the words it was given. */
  public static String title(Page page, Threat threat) {
    TypicalThreat typical = threat.content().typical();
    return typical == null ? threat.content().title() : page.text(typical.text());
  }

  /** An early sign, likewise. */
  public static String sign(Page page, Threat threat, Threat.Sign sign) {
    TypicalThreat typical = threat.content().typical();
    String number = sign.typical();
    return typical == null || number == null ? sign.words() : page.text(typical.sign(number));
  }

  /** What is so of this partnership and makes the threat likelier; empty where nothing does. */
  public static String because(Page page, Threats.View view, TypicalThreat typical) {
    return String.join(
        " · ", typical.because(view.facts()).stream().map(one -> page.text(one.text())).toList());
  }
}
