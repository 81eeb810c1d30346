package org.corridor.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, revisions and ids as forms send them. */
class SubmissionTests {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
  private static final String WRONG = "wrong";

  private static Submission sent(String name, String value) {
    return Submission.of(Map.of(name, new String[] {value}));
  }

  @ParameterizedTest
  @CsvSource({"2027-03-28", "' 2027-03-28 '", "٢٠٢٧-٠٣-٢٨", "۲۰۲۷-۰۳-۲۸"})
  void aDayIsReadInTheDigitsOfAnyOfOurLanguages(String typed) {
    Submission sent = sent("day", typed);
    assertThat(sent.day("day", FIRST, LAST, WRONG)).isEqualTo("2027-03-28");
    assertThat(sent.requiredDay("day", FIRST, LAST, WRONG)).isEqualTo("2027-03-28");
    assertThat(sent.isValid()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2027-02-30", "28.3.2027", "1999-12-31", "2100-01-01"})
  void whatIsNoSuchDayIsToldOnceAndKept(String typed) {
    Submission sent = sent("day", typed);
    assertThat(sent.requiredDay("day", FIRST, LAST, WRONG)).isNull();
    assertThat(sent.problems()).extracting(Problem::message).containsExactly(WRONG);
    assertThat(sent.form().value("day")).isEqualTo(typed);
  }

  @Test
  void anEmptyDayIsAProblemOnlyWhereOneIsNeeded() {
    Submission sent = sent("day", " ");
    assertThat(sent.day("day", FIRST, LAST, WRONG)).isNull();
    assertThat(sent.isValid()).isTrue();
    assertThat(sent.requiredDay("day", FIRST, LAST, WRONG)).isNull();
    assertThat(sent.problems())
        .extracting(Problem::message)
        .containsExactly("platform.form.required");
  }

  @ParameterizedTest
  @CsvSource({"7,7", "0,0", "-3,-1", "x,-1", "'',-1", "9999999999,-1"})
  void aRevisionThatIsNoneIsOneThatNothingHas(String typed, int base) {
    assertThat(sent("base", typed).base()).isEqualTo(base);
  }

  @Test
  void whatIsNoIdIsNone() {
    UUID id = UUID.randomUUID();
    assertThat(Submission.uuid(id.toString())).isEqualTo(id);
    assertThat(Submission.uuid("1-1-1-1-1")).isNull();
    assertThat(Submission.uuid("")).isNull();
    assertThat(sent("id", id.toString()).id("id")).isEqualTo(id);
    assertThat(sent("id", "x").id("id")).isNotEqualTo(sent("id", "x").id("id"));
  }
}
