package org.corridor.projects.design.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.corridor.CorridorTest;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.Idea;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.DesignDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@CorridorTest
class FigureStepsTests {

  private static final List<Step> FIGURES =
      List.of(Step.LOGFRAME, Step.PLAN, Step.BUDGET, Step.FUTURE, Step.SAFETY);

  @Autowired MockMvc mvc;
  @Autowired DesignDesk desk;

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyStepSpeaksEveryLanguage(Language language) throws Exception {
    DesignKey key = withBlock();
    for (Step step : FIGURES) {
      mvc.perform(get(at(key, step)).header("Accept-Language", language.code()))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("lang=\"" + language.code() + "\"")))
          .andExpect(content().string(not(containsString("projects.design.figures."))));
    }
  }

  @Test
  void anEmptyStepIsLaidOutWhenFirstOpenedAndNeverAgain() throws Exception {
    DesignKey key = withBlock();
    show(key, Step.PLAN);
    assertThat(stored(key).plan().activities()).hasSize(6);
    assertThat(stored(key).logframe().outputs()).hasSize(2);

    send(key, Step.PLAN, "do", "save").andExpect(status().isSeeOther());
    show(key, Step.PLAN);
    assertThat(stored(key).plan().activities()).isEmpty();

    send(key, Step.PLAN, "do", "layout").andExpect(status().isSeeOther());
    assertThat(stored(key).plan().activities()).hasSize(6);
    desk.undo(key);
    assertThat(stored(key).plan().activities()).isEmpty();
  }

  @Test
  void logframeKeepsItsTreeWhateverTheOrderOfItsRows() throws Exception {
    DesignKey key = empty();
    send(
            key,
            Step.LOGFRAME,
            "impact",
            "Better lives",
            "outcomes[0].id",
            "oc1",
            "outcomes[0].text",
            "First",
            "outcomes[1].id",
            "oc2",
            "outcomes[1].text",
            "Second",
            "outputs[0].id",
            "op1",
            "outputs[0].outcome",
            "oc2",
            "outputs[0].text",
            "Of the second",
            "outputs[1].id",
            "op2",
            "outputs[1].outcome",
            "oc1",
            "outputs[1].text",
            "Of the first",
            "outputs[2].id",
            "op3",
            "outputs[2].outcome",
            "oc9",
            "outputs[2].text",
            "Of none",
            "indicators[0].of",
            "op1",
            "indicators[0].name",
            "People",
            "indicators[0].target",
            "١٢٠٠",
            "indicators[1].of",
            "impact",
            "indicators[1].name",
            "")
        .andExpect(status().isSeeOther());

    assertThat(stored(key).logframe().outputs())
        .extracting(output -> output.outcome() + ":" + output.text())
        .containsExactly("oc1:Of the first", "oc2:Of the second", ":Of none");
    assertThat(stored(key).logframe().indicators())
        .singleElement()
        .satisfies(indicator -> assertThat(indicator.target()).isEqualByComparingTo("1200"));
    send(
            key,
            Step.LOGFRAME,
            "do",
            "add:outputs:outcome=oc2",
            "outcomes[0].id",
            "oc2",
            "outcomes[0].text",
            "Second")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("name=\"outputs[0].outcome\" value=\"oc2\"")));
  }

  @Test
  void anActivityOutlivesItsOutputAndALineItsActivity() throws Exception {
    DesignKey key = withBlock();
    show(key, Step.BUDGET);
    send(key, Step.LOGFRAME, "impact", "Only this").andExpect(status().isSeeOther());
    assertThat(stored(key).plan().activities()).hasSize(6).allMatch(a -> a.output().isEmpty());

    send(
            key,
            Step.BUDGET,
            "currency",
            "EUR",
            "lines[0].description",
            "Trainer",
            "lines[0].activity",
            "ac1")
        .andExpect(status().isSeeOther());
    assertThat(stored(key).budget().lines().get(0).activity()).isEqualTo("ac1");
    send(key, Step.PLAN, "activities[0].id", "ac2", "activities[0].name", "Other")
        .andExpect(status().isSeeOther());
    assertThat(stored(key).budget().lines().get(0).activity()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-3",
        "121",
        "1e9999",
        "NaN",
        "2.5",
        "Infinity",
        "99999999999999999999999999999999999"
      })
  void anImpossibleMonthIsToldAtTheFieldAndKeptAsTyped(String typed) throws Exception {
    DesignKey key = empty();
    send(key, Step.PLAN, "activities[0].name", "Courses", "activities[0].start", typed)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("id=\"activities-0--start-error\"")))
        .andExpect(content().string(containsString("value=\"" + typed + "\"")))
        .andExpect(content().string(containsString("value=\"Courses\"")));
    assertThat(stored(key).plan().activities()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "lines[0].quantity,-1",
    "lines[0].quantity,1e9999",
    "lines[0].unitCost,NaN",
    "lines[0].unitCost,1000000000000000",
    "lines[0].unitCost,0.001",
    "lines[0].donorPercent,101",
    "lines[0].currency,ZZZ",
    "rates[0].perUnit,0",
    "rates[0].perUnit,655.957",
    "currency,gold"
  })
  void aBadFigureIsToldAtTheFieldAndKeptAsTyped(String field, String typed) throws Exception {
    DesignKey key = empty();
    MockHttpServletRequestBuilder request =
        post(at(key, Step.BUDGET))
            .with(csrf())
            .param(field, typed)
            .param("lines[0].description", "Bus");
    if (!field.equals("currency")) {
      request.param("currency", "EUR");
    }
    if (field.startsWith("rates")) {
      request.param("rates[0].currency", "XOF");
    }
    mvc.perform(request)
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            content()
                .string(
                    containsString(
                        "id=\"" + org.corridor.platform.form.Form.id(field) + "-error\"")));
    assertThat(stored(key).budget().lines()).isEmpty();
  }

  @Test
  void fiveThousandActivitiesAreRefusedAndNoneIsLost() throws Exception {
    DesignKey key = empty();
    MockHttpServletRequestBuilder request = post(at(key, Step.PLAN)).with(csrf());
    for (int i = 0; i < 5_000; i++) {
      request.param("activities[" + i + "].name", "Activity " + i);
    }
    mvc.perform(request)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("id=\"activities-error\"")))
        .andExpect(content().string(containsString("value=\"Activity 4999\"")));
  }

  @Test
  void aLineWithoutARateIsToldAndStaysOutOfTheTotal() throws Exception {
    DesignKey key = empty();
    send(
        key,
        Step.BUDGET,
        "currency",
        "EUR",
        "lines[0].description",
        "Bus",
        "lines[0].quantity",
        "2",
        "lines[0].unitCost",
        "1,250.50",
        "lines[0].currency",
        "EUR",
        "lines[0].donorPercent",
        "80",
        "lines[1].description",
        "Room",
        "lines[1].quantity",
        "1",
        "lines[1].unitCost",
        "100000",
        "lines[1].currency",
        "XOF");
    show(key, Step.BUDGET)
        .andExpect(content().string(containsString("id=\"missing\"")))
        .andExpect(content().string(containsString("2,501.00")))
        .andExpect(content().string(containsString("500.20")));

    send(
        key,
        Step.BUDGET,
        "currency",
        "EUR",
        "rates[0].currency",
        "xof",
        "rates[0].perUnit",
        "655.9570",
        "lines[0].description",
        "Room",
        "lines[0].quantity",
        "1",
        "lines[0].unitCost",
        "100000",
        "lines[0].currency",
        "XOF");
    show(key, Step.BUDGET)
        .andExpect(content().string(not(containsString("id=\"missing\""))))
        .andExpect(content().string(containsString("655.957 XOF")))
        .andExpect(content().string(containsString("value=\"655.9570\"")))
        .andExpect(content().string(containsString("152.45")));
  }

  @Test
  void tellsActivitiesBeyondTheEnd() throws Exception {
    DesignKey key = empty();
    desk.change(key, Step.IDEA, c -> c.with(new Idea("", "", "", null, 6, "en")));
    send(
        key,
        Step.PLAN,
        "activities[0].name",
        "Too long",
        "activities[0].start",
        "5",
        "activities[0].months",
        "9");
    show(key, Step.PLAN).andExpect(content().string(containsString("id=\"gaps\"")));
  }

  @Test
  void nothingTypedRunsInThePage() throws Exception {
    DesignKey key = empty();
    String hostile = "</textarea><script>alert(1)</script>\"'=cmd|' /C calc'!A0";
    send(
        key,
        Step.SAFETY,
        "ethics",
        hostile,
        "risks[0].text",
        hostile,
        "risks[0].likelihood",
        "HIGH",
        "risks[0].impact",
        "LOW");
    show(key, Step.SAFETY)
        .andExpect(content().string(not(containsString("<script>alert"))))
        .andExpect(content().string(containsString("href=\"#risk-1\"")));
    assertThat(stored(key).safety().ethics()).isEqualTo(hostile);
  }

  @Test
  void anUnknownDesignIsNotFound() throws Exception {
    mvc.perform(get(at(DesignKey.create(), Step.BUDGET))).andExpect(status().isNotFound());
  }

  private DesignKey empty() {
    return desk.start(DesignContent.empty()).key();
  }

  private DesignKey withBlock() {
    return desk.start(
            DesignContent.empty()
                .with(new Practice(List.of(ChosenBlock.of("savings-investment-group")))))
        .key();
  }

  private DesignContent stored(DesignKey key) {
    return desk.open(key).content();
  }

  private ResultActions show(DesignKey key, Step step) throws Exception {
    return mvc.perform(get(at(key, step)).header("Accept-Language", "en"))
        .andExpect(status().isOk());
  }

  private ResultActions send(DesignKey key, Step step, String... fields) throws Exception {
    MockHttpServletRequestBuilder request =
        post(at(key, step)).header("Accept-Language", "en").with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request);
  }

  private static String at(DesignKey key, Step step) {
    return "/designs/" + key + "/" + step.code();
  }
}
