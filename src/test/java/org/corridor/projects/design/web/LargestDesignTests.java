package org.corridor.projects.design.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corridor.ServedTests;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.WorkPlan;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.design.domain.DesignJson;
import org.corridor.projects.design.domain.ImportDesign;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The largest design that is allowed, opened and sent as a browser does it. */
class LargestDesignTests extends ServedTests {

  private static final String WORDS =
      "Training of trainers in both places, with those who came back in spring";

  @Autowired private DesignDesk desk;
  @Autowired private DesignJson json;
  @Autowired private ImportDesign importDesign;

  @ParameterizedTest
  @ValueSource(strings = {"alliances", "logframe", "plan", "budget"})
  void everyRowThatIsAllowedCanBeSaved(String step) {
    Design design = desk.start(largest(WORDS));
    String path = "/designs/" + design.key() + "/" + step;

    HttpResponse<byte[]> shown = send(request(path));
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).as("bytes of the page").hasSizeLessThan(6_000_000);

    String body = body(read(shown)).replaceFirst("Training", "Teaching");
    assertThat(send(post(path, body)).statusCode()).isEqualTo(303);
    assertThat(desk.open(design.key()).content().toString()).contains("Teaching");
  }

  @ParameterizedTest
  @CsvSource({"alliances, allies", "logframe, indicators", "plan, activities", "budget, lines"})
  void oneRowMoreIsRefusedAndKept(String step, String list) {
    Design design = desk.start(largest(WORDS));
    String path = "/designs/" + design.key() + "/" + step;
    Document page = page(path, "en");

    String more = "&" + list + "[999].name=One+more&" + list + "[999].description=One+more";
    HttpResponse<byte[]> answer = send(post(path, body(page) + more));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(read(answer).select("#errors").text()).contains("At most");
    assertThat(read(answer).select("[value=One more]")).isNotEmpty();
    assertThat(desk.open(design.key()).revision()).isEqualTo(1);
  }

  @Test
  void anActivityTypedInPlaceOfChosenIsRefusedAndKept() {
    Design design = desk.start(largest(WORDS));
    String path = "/designs/" + design.key() + "/budget";
    Document page = page(path, "en");
    assertThat(page.select("datalist#activities option")).hasSize(Limits.ACTIVITIES);

    String body = body(page).replaceFirst("activity=ac0", "activity=Training+of");
    HttpResponse<byte[]> answer = send(post(path, body));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(read(answer).select("input[value=Training of][aria-invalid=true]")).hasSize(1);
  }

  /** In Arabic each letter takes two bytes, and six in a form. */
  @Test
  void theLongestTextsThatAreAllowedCanBeSavedAndComeBackFromTheFile() {
    Design design = desk.start(largest("نص".repeat(780)));
    assertThat(json.fits(design.content())).isTrue();
    String path = "/designs/" + design.key() + "/logframe";

    String body = body(page(path, "ar"));
    assertThat(body.length()).isGreaterThan(3_000_000);
    String changed = body.replaceFirst("impact=", "impact=A");
    assertThat(send(post(path, changed)).statusCode()).isEqualTo(303);

    byte[] file = send(request("/designs/" + design.key() + "/design.json")).body();
    assertThat(importDesign.from(file).design().orElseThrow().content())
        .isEqualTo(desk.open(design.key()).content());
  }

  @Test
  void aDesignThatIsTooLargeAsAWholeIsRefusedAndKept() {
    Design design = desk.start(largest("نص".repeat(780)));
    String path = "/designs/" + design.key() + "/logframe";
    String words = "ن".repeat(4_900);

    String body = body(page(path, "en")).replaceAll("(assumptions=)[^&]*", "$1" + encoded(words));
    HttpResponse<byte[]> answer = send(post(path, body));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(read(answer).select("#errors").text()).contains("as a whole would become too large");
    assertThat(read(answer).select("textarea[name$=assumptions]").first().text()).isEqualTo(words);
    assertThat(desk.open(design.key()).revision()).isEqualTo(1);
  }

  /** The fields of the step's form, as a browser sends them with the button "save". */
  private static String body(Document page) {
    FormElement form = (FormElement) page.select("form.design").first();
    return form.formData().stream()
            .map(field -> encoded(field.key()) + "=" + encoded(field.value()))
            .collect(Collectors.joining("&"))
        + "&do=save";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static DesignContent largest(String words) {
    return DesignContent.empty()
        .with(
            new Alliances(
                rows(Limits.ALLIES, i -> ally(i, words)),
                DesignContent.empty().alliances().partnership()))
        .with(
            new Logframe(
                words,
                rows(Limits.OUTCOMES, i -> new Logframe.Outcome("oc" + i, words, words, "")),
                rows(
                    Limits.OUTPUTS,
                    i ->
                        new Logframe.Output(
                            "op" + i, "oc" + i % Limits.OUTCOMES, words, words, "")),
                rows(Limits.INDICATORS, i -> indicator(i, words))))
        .with(new WorkPlan(rows(Limits.ACTIVITIES, LargestDesignTests::activity)))
        .with(new Budget("EUR", List.of(), rows(Limits.LINES, LargestDesignTests::line)));
  }

  private static Ally ally(int i, String words) {
    return new Ally(
        "p" + i,
        WORDS,
        Alliances.Role.PARTNER,
        Alliances.OrganisationKind.NGO,
        "SN",
        null,
        words,
        words,
        Alliances.Agreement.NONE,
        EnumSet.allOf(Alliances.Trait.class));
  }

  private static Logframe.Indicator indicator(int i, String words) {
    return new Logframe.Indicator(
        "in" + i,
        "op" + i % Limits.OUTPUTS,
        WORDS,
        "people",
        BigDecimal.ZERO,
        BigDecimal.TEN,
        EnumSet.allOf(Logframe.Disaggregation.class),
        words,
        "");
  }

  private static WorkPlan.Activity activity(int i) {
    return new WorkPlan.Activity(
        "ac" + i,
        "op" + i % Limits.OUTPUTS,
        i + " " + WORDS,
        1 + i % 24,
        3,
        "p" + i % Limits.ALLIES,
        EnumSet.allOf(MigrantPart.Time.class),
        "");
  }

  private static Budget.Line line(int i) {
    return new Budget.Line(
        "bl" + i,
        Budget.Heading.PEOPLE,
        WORDS,
        "month",
        BigDecimal.TEN,
        BigDecimal.TEN,
        "EUR",
        "p" + i % Limits.ALLIES,
        BigDecimal.TEN,
        "ac" + i % Limits.ACTIVITIES,
        "");
  }

  private static <T> List<T> rows(int most, IntFunction<T> row) {
    return IntStream.range(0, most).mapToObj(row).toList();
  }
}
