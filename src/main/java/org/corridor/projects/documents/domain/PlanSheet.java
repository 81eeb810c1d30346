package org.corridor.projects.documents.domain;

import java.time.YearMonth;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.WorkPlan.Activity;
import org.corridor.projects.documents.domain.Looks.Look;

/** The work plan by month: change start or length, and the bar follows. */
final class PlanSheet {

  private static final int FIRST_MONTH = 7;
  private static final int HEAD = 5;

  private final DesignContent content;
  private final Words words;

  PlanSheet(DesignContent content, Words words) {
    this.content = content;
    this.words = words;
  }

  void fill(Grid grid) {
    int months = months();
    grid.row();
    for (int month = 1; month <= months; month++) {
      grid.text(FIRST_MONTH + month - 1, calendar(month), Look.MONTH);
    }
    grid.head(
        words.say("output-short"),
        words.say("activity"),
        words.say("responsible"),
        words.say("start"),
        words.say("length"),
        words.say("end-month"),
        words.say("times"));
    for (int month = 1; month <= months; month++) {
      grid.number(FIRST_MONTH + month - 1, month, Look.MONTH);
    }
    int last = HEAD;
    for (Activity activity : content.plan().activities()) {
      last = grid.row();
      row(grid, activity, last, months);
    }
    if (last > HEAD) {
      bars(grid, last, months);
    }
    grid.widths(26, 44, 24, 9, 9, 9, 20);
    for (int month = 0; month < months; month++) {
      grid.sheet().setColumnWidth(FIRST_MONTH + month, 6 * 256);
    }
    grid.keep(2, HEAD, true);
  }

  private int months() {
    Integer planned = content.idea().months();
    return Math.max(planned == null ? 1 : planned, Math.max(1, content.plan().lastMonth()));
  }

  private String calendar(int month) {
    YearMonth start = content.idea().start();
    if (start == null) {
      return "";
    }
    YearMonth at = start.plusMonths(month - 1);
    return "%02d/%02d".formatted(at.getMonthValue(), at.getYear() % 100);
  }

  private void row(Grid grid, Activity activity, int row, int months) {
    grid.text(0, output(activity));
    grid.text(1, activity.name());
    grid.text(2, responsible(activity));
    grid.number(3, activity.start(), Look.NUMBER);
    grid.number(4, activity.months(), Look.NUMBER);
    grid.formula(
        5,
        "IF(AND(ISNUMBER(D%1$d),ISNUMBER(E%1$d)),D%1$d+E%1$d-1,\"\")".formatted(row),
        Look.NUMBER);
    grid.text(6, words.labels(activity.times()));
    for (int month = 0; month < months; month++) {
      grid.blank(FIRST_MONTH + month, Look.TEXT);
    }
  }

  private void bars(Grid grid, int last, int months) {
    XSSFSheetConditionalFormatting formatting = grid.sheet().getSheetConditionalFormatting();
    String running =
        "AND(ISNUMBER($F%1$d),H$%2$d>=$D%1$d,H$%2$d<=$F%1$d)".formatted(HEAD + 1, HEAD);
    XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(running);
    XSSFPatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(new XSSFColor(new byte[] {0x1F, 0x5F, (byte) 0x8B}));
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    CellRangeAddress[] cells = {
      new CellRangeAddress(HEAD, last - 1, FIRST_MONTH, FIRST_MONTH + months - 1)
    };
    formatting.addConditionalFormatting(cells, rule);
  }

  private String output(Activity activity) {
    return content.logframe().outputs().stream()
        .filter(output -> output.id().equals(activity.output()))
        .map(Logframe.Output::text)
        .findFirst()
        .orElse("");
  }

  private String responsible(Activity activity) {
    Ally ally = content.alliances().ally(activity.responsible());
    return ally == null ? "" : ally.name();
  }
}
