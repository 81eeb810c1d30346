package org.corridor.platform.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.NoUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;

/**
 * Numbers, money and dates as readers of a language write them (CLDR, by ICU). Moments are told in
 * one time zone, given by whoever asks.
 */
public final class Formats {

  private static final Map<Language, Formats> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Formats(region(language)));
    }
  }

  private final ULocale locale;
  private final LocalizedNumberFormatter numbers;
  private final DateFormat dates;
  private final DateFormat moments;
  private final DateFormat times;
  private final DateFormat months;
  private final DateFormat shortMonths;

  /** Most readers of English are no Americans: the day comes first, and 14:02 is after noon. */
  private static ULocale region(Language language) {
    return language == Language.EN ? ULocale.UK : ULocale.forLocale(language.locale());
  }

  private Formats(ULocale locale) {
    this.locale = locale;
    this.numbers = NumberFormatter.withLocale(locale);
    this.dates = DateFormat.getInstanceForSkeleton("yMMMMd", locale);
    this.moments = DateFormat.getInstanceForSkeleton("yMMMMdjm", locale);
    this.times = DateFormat.getInstanceForSkeleton("jm", locale);
    this.months = DateFormat.getInstanceForSkeleton("yMMMM", locale);
    this.shortMonths = DateFormat.getInstanceForSkeleton("yMMM", locale);
  }

  @SuppressWarnings("NullAway") // the map holds every language
  public static Formats in(Language language) {
    return ALL.get(language);
  }

  /** Grouped, with the decimals it has, six at most: {@code 1,234.5}. */
  public String number(Number number) {
    return numbers.format(number).toString();
  }

  /** Grouped, with exactly so many decimals. */
  public String number(Number number, int decimals) {
    return numbers.precision(Precision.fixedFraction(decimals)).format(number).toString();
  }

  /**
   * @param share 0.25 for 25 %; shown without decimals
   */
  public String percent(double share) {
    return numbers
        .unit(NoUnit.PERCENT)
        .precision(Precision.integer())
        .format(share * 100)
        .toString();
  }

  /**
   * The amount with the code of its currency, which is the same in every country of a corridor, and
   * the decimals that the currency has.
   *
   * @param currency ISO 4217; an unknown one is shown as it is
   */
  public String money(BigDecimal amount, String currency) {
    if (!currency.matches("[A-Z]{3}")) {
      return (number(amount) + " " + currency).strip();
    }
    return numbers
        .unit(Currency.getInstance(currency))
        .unitWidth(NumberFormatter.UnitWidth.ISO_CODE)
        .format(amount)
        .toString();
  }

  /** The day, with the month in words. */
  public String date(Instant moment, ZoneId zone) {
    return format(dates, moment, zone);
  }

  public String date(LocalDate day) {
    return format(dates, day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
  }

  /** Day and time of day. */
  public String moment(Instant moment, ZoneId zone) {
    return format(moments, moment, zone);
  }

  /** The time of day. */
  public String time(Instant moment, ZoneId zone) {
    return format(times, moment, zone);
  }

  /** The month in words, and the year. */
  public String month(YearMonth month) {
    return format(months, firstDay(month), ZoneOffset.UTC);
  }

  /** The month abbreviated, for charts and narrow columns. */
  public String shortMonth(YearMonth month) {
    return format(shortMonths, firstDay(month), ZoneOffset.UTC);
  }

  private static Instant firstDay(YearMonth month) {
    return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static String format(DateFormat pattern, Instant moment, ZoneId zone) {
    DateFormat format = (DateFormat) pattern.clone();
    format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
    return format.format(Date.from(moment));
  }
}
