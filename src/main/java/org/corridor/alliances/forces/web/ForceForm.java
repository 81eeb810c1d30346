package org.corridor.alliances.forces.web;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.forces.domain.ForceDraft;
import org.corridor.alliances.forces.domain.Side;
import org.corridor.alliances.forces.domain.WantedChange;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The forms of the analysis of forces, read and filled. */
public final class ForceForm {

  /** Kinds of forces that chapter 8 of the handbook names, by the end of their message key. */
  public static final List<String> TYPICAL =
      List.of("recognised", "evidence", "networks", "context", "office", "agendas", "topic");

  private static final int DRIVING_ONES = 3;
  private static final YearMonth EARLIEST = YearMonth.of(2000, 1);
  private static final YearMonth LATEST = YearMonth.of(2100, 12);

  private ForceForm() {}

  static @Nullable WantedChange change(Submission sent) {
    String words = sent.required("words", WantedChange.WORDS);
    Language written = sent.choice("written", Language.class);
    YearMonth due = sent.month("due", EARLIEST, LATEST);
    return sent.isValid()
        ? new WantedChange(once(sent), words, written == null ? Language.EN : written, due, false)
        : null;
  }

  static @Nullable ForceDraft force(Submission sent, PartnershipView view) {
    Side side = required(sent, "side", sent.choice("side", Side.class));
    String words = sent.required("words", ForceDraft.WORDS);
    Integer strength = oneToFive(sent, "strength");
    Integer influence = oneToFive(sent, "influence");
    String institutions = sent.text("institutions", ForceDraft.LONG);
    String evidence = sent.text("evidence", ForceDraft.LONG);
    String deed = sent.text("deed", ForceDraft.LONG);
    YearMonth due = sent.month("due", EARLIEST, LATEST);
    return !sent.isValid() || side == null || strength == null || influence == null
        ? null
        : new ForceDraft(
            side, words, strength, influence, institutions, evidence, deed, owner(sent, view), due);
  }

  private static @Nullable PartnerId owner(Submission sent, PartnershipView view) {
    String typed = sent.text("owner", ForceDraft.WORDS);
    return view.partners().stream()
        .map(partner -> partner.id())
        .filter(id -> id.toString().equals(typed))
        .findFirst()
        .orElse(null);
  }

  static @Nullable Integer oneToFive(Submission sent, String name) {
    int before = sent.problems().size();
    Integer value = sent.whole(name, ForceDraft.LEAST, ForceDraft.MOST);
    return sent.problems().size() > before ? null : required(sent, name, value);
  }

  private static <T> @Nullable T required(Submission sent, String name, @Nullable T value) {
    if (value == null && sent.problems().stream().noneMatch(one -> one.field().equals(name))) {
      sent.problem(name, "platform.form.required", Map.of());
    }
    return value;
  }

  /** The id that the form brought along, so that sent twice is added once. */
  static UUID once(Submission sent) {
    try {
      return UUID.fromString(sent.text("once", 40));
    } catch (IllegalArgumentException e) {
      return UUID.randomUUID();
    }
  }

  static int base(Submission sent) {
    Integer base = sent.whole("base", 0, Integer.MAX_VALUE);
    return base == null ? -1 : base;
  }

  /** A form begun with a kind of force that the handbook names; empty for an unknown one. */
  public static Form typical(Page page, String kind) {
    int at = TYPICAL.indexOf(kind);
    return at < 0
        ? Form.empty()
        : Form.builder()
            .put("side", at < DRIVING_ONES ? Side.DRIVING : Side.RESTRAINING)
            .put("words", page.text("alliances.forces.typical." + kind))
            .build();
  }

  static Form fill(ForceDraft said) {
    return filling(said).build();
  }

  /** Filled with what is stored, but for strength and influence as they were just sent. */
  static Form fill(ForceDraft said, Submission sent) {
    return filling(said)
        .put("strength", sent.form().value("strength"))
        .put("influence", sent.form().value("influence"))
        .build()
        .with(sent.problems());
  }

  private static Form.Builder filling(ForceDraft said) {
    return Form.builder()
        .put("side", said.side())
        .put("words", said.words())
        .put("strength", said.strength())
        .put("influence", said.influence())
        .put("institutions", said.institutions())
        .put("evidence", said.evidence())
        .put("deed", said.deed())
        .put("owner", said.owner())
        .put("due", said.due());
  }

  public static List<Choice> sides(Page page) {
    return Arrays.stream(Side.values())
        .map(
            side ->
                new Choice(
                    side.name(), page.text("alliances.forces.side." + Submission.code(side))))
        .toList();
  }

  /** From 1 to 5, the ends with their meaning. */
  public static List<Choice> steps(Page page) {
    return List.of(
        new Choice("1", page.text("alliances.forces.step.1")),
        new Choice("2", page.number(2)),
        new Choice("3", page.text("alliances.forces.step.3")),
        new Choice("4", page.number(4)),
        new Choice("5", page.text("alliances.forces.step.5")));
  }

  public static List<Choice> partners(PartnershipView view) {
    return view.joined().stream()
        .map(partner -> new Choice(partner.id().toString(), partner.name()))
        .toList();
  }
}
