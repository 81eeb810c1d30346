package org.corridor.capacities.courses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a course says.
 *
 * @param teaches what one can do afterwards
 * @param online whether one can take part from anywhere
 * @param country where it is: ISO 3166-1 alpha-2; empty where it is online only
 * @param starts null where one can begin at any time
 * @param ends null where that is open
 * @param until the last day to enrol; null where that is open
 * @param price 0 for free; null where it is not told
 * @param currency ISO 4217; empty where no price is told
 * @param certificate what one gets in the end; empty for none
 * @param languages ISO 639-1 codes that it is taught in
 * @param link where one enrols; empty to write to the organisation
 */
public record CourseFacts(
    String title,
    String description,
    Language written,
    List<SkillLine> teaches,
    boolean online,
    String country,
    String town,
    @Nullable LocalDate starts,
    @Nullable LocalDate ends,
    @Nullable LocalDate until,
    @Nullable BigDecimal price,
    String currency,
    String certificate,
    List<String> languages,
    String link) {

  public static final int TITLE = 150;
  public static final int DESCRIPTION = 4_000;
  public static final int TOWN = 120;
  public static final int CERTIFICATE = 200;
  public static final int LINK = 500;
  public static final BigDecimal DEAREST = new BigDecimal("999999999.99");

  public CourseFacts {
    teaches = List.copyOf(teaches);
    languages = List.copyOf(languages);
    price = price == null ? null : price.stripTrailingZeros();
  }

  public boolean isFree() {
    return price != null && price.signum() == 0;
  }
}
