package org.corridor.projects.money.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.corridor.platform.form.Problem;
import org.corridor.platform.sheet.Sheet;
import org.junit.jupiter.api.Test;

/** Official lists as they come: with commas or points, old currencies, and now and then a slip. */
class RateListTests {

  private static RateList.Reading read(String csv) {
    return RateList.read(
        Sheet.read(csv.getBytes(StandardCharsets.UTF_8)), YearMonth.of(2027, 3), "InforEuro");
  }

  @Test
  void takesCodesAndValuesWhateverElseStandsThere() {
    RateList.Reading list =
        read(
            """
            Country,Currency,ISO A3 Code,Value
            Senegal,CFA Franc BCEAO,XOF,655.957
            Ghana,Cedi,GHS,"12,5"
            Mali,CFA Franc BCEAO,XOF,655.957
            Croatia,Kuna,HRK,7.5
            Euro area,Euro,EUR,1
            """);

    assertThat(list.problems()).isEmpty();
    assertThat(list.rates())
        .extracting(rate -> rate.currency() + " " + rate.perEuro())
        .containsExactly("XOF 655.957", "GHS 12.5");
    assertThat(list.skipped()).containsExactly("HRK");
  }

  @Test
  void namesTheRowThatIsNoNumber() {
    assertThat(read("Code,Rate\nGHS,12\nXOF,=1+1\nUSD,0\n").problems())
        .extracting(Problem::args)
        .extracting(args -> args.get("row"))
        .containsExactly(3, 4);
  }

  @Test
  void asksForTheColumns() {
    assertThat(read("Money,Price\nGHS,12\n").problems())
        .extracting(Problem::message)
        .containsExactly("projects.money.rates.columns");
  }
}
