package org.corridor.projects.design;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * How much a design may hold: enough for any small-scale project, too little to harm the service.
 * Texts in characters.
 */
public final class Limits {

  /**
   * A whole design as JSON in UTF-8, in bytes. So small that the file it is downloaded as can be
   * read in again (2 MB), and that none of its forms is refused by the server (8 MB), in which each
   * byte may take three.
   */
  public static final int BYTES = 1_800_000;

  public static final int LINE = 300;
  public static final int TEXT = 5_000;

  public static final int CORRIDORS = 10;
  public static final int PLACES = 40;
  public static final int GROUPS = 20;
  public static final int BLOCKS = 30;
  public static final int ALLIES = 60;
  public static final int OUTCOMES = 12;
  public static final int OUTPUTS = 60;
  public static final int INDICATORS = 200;
  public static final int ACTIVITIES = 300;
  public static final int RATES = 20;
  public static final int LINES = 400;
  public static final int RISKS = 60;

  public static final int PEOPLE = 10_000_000;
  public static final int MONTHS = 120;
  public static final int MEETINGS = 365;
  public static final YearMonth EARLIEST = YearMonth.of(1990, 1);
  public static final YearMonth LATEST = YearMonth.of(2100, 12);

  public static final BigDecimal QUANTITY = new BigDecimal("1000000");
  public static final BigDecimal UNIT_COST = new BigDecimal("1000000000");
  public static final BigDecimal RATE = new BigDecimal("10000000");
  public static final BigDecimal LEAST_RATE = new BigDecimal("0.000001");
  public static final BigDecimal VALUE = new BigDecimal("1000000000000");
  public static final BigDecimal PERCENT = new BigDecimal("100");

  private Limits() {}
}
