package org.corridor.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "  =1+1",
        "\n@x",
        "＝1+1",
        "|x",
        "%x"
      })
  void neutralisesFormulas(String text) {
    assertThat(CsvTable.cell(text)).startsWith("\"'").endsWith(text + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=b", "Mali-24", "", "Associação", "مشروع", "1,5"})
  void leavesOtherTextAsItIs(String text) {
    assertThat(CsvTable.cell(text)).isEqualTo('"' + text + '"');
  }

  @Test
  void writesWhatSpreadsheetsRead() {
    StringBuilder out = new StringBuilder();
    new CsvTable(out).row(List.of("a \"b\", c", "two\nlines"));

    assertThat(out).hasToString("\uFEFF\"a \"\"b\"\", c\",\"two\nlines\"\r\n");
  }
}
