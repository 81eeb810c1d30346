package org.corridor.projects.design.web;

import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.WorkPlan.Activity;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.LayOutBlocks;
import org.corridor.projects.design.domain.PlanGaps;
import org.springframework.stereotype.Component;

/** Who does what, and when; with the picture of it. */
@Component
class PlanStep implements StepPage {

  private static final List<String> FIELDS =
      List.of("id", "name", "output", "start", "months", "responsible");

  private final Texts texts;
  private final Choices choices;
  private final PlanPictures pictures;
  private final LayOutBlocks blocks;

  PlanStep(Texts texts, Choices choices, PlanPictures pictures, LayOutBlocks blocks) {
    this.texts = texts;
    this.choices = choices;
    this.pictures = pictures;
    this.blocks = blocks;
  }

  @Override
  public Step step() {
    return Step.PLAN;
  }

  @Override
  public String template() {
    return "projects/design/figures/plan";
  }

  @Override
  public Form fill(DesignContent content) {
    return PlanForm.fill(content.plan());
  }

  @Override
  public Object view(Design design, Form form, Language language) {
    DesignContent content = design.content();
    return new PlanView(
        rows(content, form, language),
        FigureChoices.outputs(content),
        FigureChoices.allies(content),
        choices.of(MigrantPart.Time.class, language),
        pictures.activities(content, language),
        pictures.partners(content, language),
        PlanGaps.of(content),
        content.idea().months(),
        blocks.offer(content, step()));
  }

  @Override
  public UnaryOperator<DesignContent> read(Submission sent, DesignContent now) {
    return PlanForm.read(sent);
  }

  private List<PlanView.Row> rows(DesignContent content, Form form, Language language) {
    List<Integer> rows = Typed.rows(form, "activities", FIELDS);
    Typed.RowIds ids = new Typed.RowIds(form, "activities", "ac", rows);
    return rows.stream().map(row -> row(row, ids.of(row), content, form, language)).toList();
  }

  private PlanView.Row row(
      int row, String id, DesignContent content, Form form, Language language) {
    String name = form.value("activities[" + row + "].name");
    Activity saved =
        content.plan().activities().stream()
            .filter(activity -> activity.id().equals(id))
            .findFirst()
            .orElse(null);
    return new PlanView.Row(
        row,
        id,
        saved == null ? "" : when(content, saved, language),
        saved == null ? "" : FigureChoices.allyName(content, saved.responsible()),
        name.isBlank() || Typed.isWrong(form, "activities", row));
  }

  /** The months in the calendar if the start of the project is known, else by number. */
  private String when(DesignContent content, Activity activity, Language language) {
    Integer start = activity.start();
    Integer end = activity.end();
    if (start == null || end == null) {
      return "";
    }
    return start.equals(end)
        ? month(content, start, language)
        : month(content, start, language) + " – " + month(content, end, language);
  }

  private String month(DesignContent content, int number, Language language) {
    YearMonth first = content.idea().start();
    return first == null
        ? texts.text(language, "platform.chart.month", "number", number)
        : Formats.in(language).shortMonth(first.plusMonths(number - 1));
  }
}
