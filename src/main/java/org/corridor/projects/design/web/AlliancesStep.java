package org.corridor.projects.design.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Agreement;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Alliances.OrganisationKind;
import org.corridor.projects.design.Alliances.Partnership;
import org.corridor.projects.design.Alliances.Role;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.End;
import org.corridor.projects.design.KnownOfDesign;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.WorkPlan;
import org.corridor.projects.design.domain.Design;
import org.springframework.stereotype.Component;

/** Step 8: partners, stakeholders and allies in short, and how the partnership lives. */
@Component
class AlliancesStep implements StepPage {

  private static final int EMPTY_ROWS = 3;

  private final Choices choices;
  private final List<KnownOfDesign> knowers;

  AlliancesStep(Choices choices, List<KnownOfDesign> knowers) {
    this.choices = choices;
    this.knowers = knowers;
  }

  @Override
  public Step step() {
    return Step.ALLIANCES;
  }

  @Override
  public String template() {
    return "projects/design/pages/alliances";
  }

  @Override
  public Form fill(DesignContent content) {
    Form.Builder form = Form.builder();
    List<Ally> allies = content.alliances().allies();
    for (int i = 0; i < allies.size(); i++) {
      put(allies.get(i), "allies[" + i + "].", form);
    }
    Partnership partnership = content.alliances().partnership();
    return form.put("vision", partnership.vision())
        .put("emergence", partnership.emergence())
        .put("communication", partnership.communication())
        .put("meetingsPerYear", partnership.meetingsPerYear())
        .put("decisions", partnership.decisions())
        .put("learning", partnership.learning())
        .put("disagreement", partnership.disagreement())
        .build();
  }

  private static void put(Ally ally, String at, Form.Builder form) {
    form.put(at + "id", ally.id())
        .put(at + "name", ally.name())
        .put(at + "role", ally.role())
        .put(at + "kind", ally.kind())
        .put(at + "country", ally.country())
        .put(at + "end", ally.end())
        .put(at + "brings", ally.brings())
        .put(at + "gains", ally.gains())
        .put(at + "agreement", ally.agreement())
        .putAll(at + "traits", ally.traits());
  }

  @Override
  public AlliancesView view(Design design, Form form, Language language) {
    return new AlliancesView(
        choices.of(Role.class, language),
        choices.of(OrganisationKind.class, language),
        choices.countries(language),
        choices.of(End.class, language),
        choices.of(Agreement.class, language),
        choices.of(Alliances.Trait.class, language),
        choices.of(Alliances.Emergence.class, language),
        ids(form, design.content()),
        knowers.stream().flatMap(knower -> knower.about(design.key(), language).stream()).toList());
  }

  /**
   * Empty rows have an id as well: a form that saves itself again and again means the same partners
   * each time, and what points to them keeps doing so.
   */
  private static Map<String, String> ids(Form form, DesignContent now) {
    Ids ids = ids(now, form);
    Map<String, String> all = new LinkedHashMap<>();
    for (int row = 0; row < Math.max(EMPTY_ROWS, form.rows("allies")); row++) {
      String at = "allies[" + row + "].";
      all.put(at, ids.next(form.value(at + "id")));
    }
    return all;
  }

  /** New ones differ from all that are known, also from those of a row that was just removed. */
  private static Ids ids(DesignContent now, Form form) {
    Stream<String> stored = now.alliances().allies().stream().map(Ally::id);
    Stream<String> shown =
        IntStream.range(0, form.rows("allies"))
            .mapToObj(row -> form.value("allies[" + row + "].id"));
    return Ids.of("p", Stream.concat(stored, shown).toList(), id -> id);
  }

  @Override
  public UnaryOperator<DesignContent> read(Submission sent, DesignContent now) {
    Ids ids = ids(now, sent.form());
    List<Ally> allies =
        sent.rows("allies", Limits.ALLIES, row -> ally(row, ids.next(row.text("id", Limits.LINE))));
    Alliances alliances =
        new Alliances(
            allies,
            new Partnership(
                sent.text("vision", Limits.TEXT),
                sent.choice("emergence", Alliances.Emergence.class),
                sent.text("communication", Limits.TEXT),
                sent.whole("meetingsPerYear", 0, Limits.MEETINGS),
                sent.text("decisions", Limits.TEXT),
                sent.text("learning", Limits.TEXT),
                sent.text("disagreement", Limits.TEXT)));
    return content -> withoutLostPartners(content.with(alliances));
  }

  private static Ally ally(Submission row, String id) {
    String country = row.text("country", Limits.LINE);
    if (!country.isEmpty() && !Countries.codes().contains(country)) {
      row.problem("country", "platform.form.unknown-choice", Map.of());
    }
    return new Ally(
        id,
        row.required("name", Limits.LINE),
        Objects.requireNonNullElse(row.choice("role", Role.class), Role.PARTNER),
        Objects.requireNonNullElse(
            row.choice("kind", OrganisationKind.class), OrganisationKind.OTHER),
        country,
        row.choice("end", End.class),
        row.text("brings", Limits.TEXT),
        row.text("gains", Limits.TEXT),
        Objects.requireNonNullElse(row.choice("agreement", Agreement.class), Agreement.NONE),
        row.choices("traits", Alliances.Trait.class));
  }

  /** Activities and budget lines of an ally who left are nobody's again. */
  private static DesignContent withoutLostPartners(DesignContent content) {
    Alliances alliances = content.alliances();
    List<WorkPlan.Activity> activities =
        content.plan().activities().stream()
            .map(
                activity ->
                    alliances.ally(activity.responsible()) == null ? activity.with("") : activity)
            .toList();
    Budget budget = content.budget();
    List<Budget.Line> lines =
        budget.lines().stream()
            .map(line -> alliances.ally(line.partner()) == null ? line.with("") : line)
            .toList();
    return content
        .with(new WorkPlan(activities))
        .with(new Budget(budget.currency(), budget.rates(), lines));
  }
}
