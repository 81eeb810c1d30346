package org.corridor.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.platform.chart.BarChart;
import org.corridor.platform.chart.CorridorMap;
import org.corridor.platform.chart.Gantt;
import org.corridor.platform.chart.Profile;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * All components on one page, for those who build pages: start with the profile {@code dev} and
 * open {@code /components}. Texts are borrowed from other pages.
 */
@Controller
@org.springframework.context.annotation.Profile("dev")
class ComponentsPage {

  private final Texts texts;

  ComponentsPage(Texts texts) {
    this.texts = texts;
  }

  @GetMapping("/components")
  String show(Model model, HttpServletRequest request) {
    Language language = LanguageOfRequest.of(request);
    model.addAttribute("form", form());
    model.addAttribute("options", options(language));
    model.addAttribute("steps", steps(language));
    model.addAttribute(
        "text", LocalText.of(Map.of("en", texts.text(Language.EN, "platform.home.lead"))));
    model.addAttribute("bars", bars(language));
    model.addAttribute("gantt", gantt(language));
    model.addAttribute("profile", profile(language));
    model.addAttribute(
        "map",
        map(
            language,
            List.of(
                "GE DE", "EC ES", "PH IT", "ML FR", "SN FR", "MD IT", "LK GB", "JM CA", "MA NL")));
    model.addAttribute("near", map(language, List.of("MA ES", "DZ FR")));
    return "platform/pages/components";
  }

  @PostMapping("/components")
  String send(RedirectAttributes redirect) {
    Flash.done("platform.home.free").on(redirect);
    return "redirect:/components";
  }

  private static Form form() {
    return Form.builder()
        .put("name", "Agricultural cooperative")
        .put("amount", "12,50x")
        .put("month", "13/2027")
        .put("kind", "b")
        .putAll("several", List.of("a", "c"))
        .build()
        .with(
            List.of(
                new Problem("amount", "platform.form.not-number", Map.of("decimals", 2)),
                Problem.of("month", "platform.form.not-month"),
                Problem.of("several", "platform.form.unknown-choice")));
  }

  private List<Choice> options(Language language) {
    return List.of(
        new Choice("a", t(language, "capital.social"), t(language, "home.capitals.social")),
        new Choice("b", t(language, "capital.financial"), t(language, "home.capitals.financial")),
        new Choice("c", t(language, "capital.human")));
  }

  private List<StepLink> steps(Language language) {
    return Stream.of(StepLink.State.values())
        .map(
            state ->
                new StepLink(
                    t(
                        language,
                        "home.how."
                            + List.of("idea", "blocks", "review", "send").get(state.ordinal())),
                    "/components",
                    state))
        .toList();
  }

  private BarChart bars(Language language) {
    List<BarChart.Bar> bars =
        Stream.of("social", "financial", "human", "cultural")
            .map(
                code -> {
                  double value = code.length() * code.length() * 512.5;
                  String shown = Formats.in(language).money(BigDecimal.valueOf(value), "EUR");
                  return new BarChart.Bar(t(language, "home.capitals." + code), value, shown, code);
                })
            .toList();
    return new BarChart(
        t(language, "home.capitals"),
        t(language, "home.capitals.text"),
        t(language, "chart.dimension"),
        "EUR",
        bars);
  }

  private Gantt gantt(Language language) {
    return new Gantt(
        t(language, "home.how"),
        t(language, "home.lead"),
        YearMonth.of(2027, 2),
        18,
        List.of(
            new Gantt.Row(t(language, "home.how.idea.text"), "A", List.of(new Gantt.Span(1, 3))),
            new Gantt.Row(
                t(language, "home.how.blocks.text"),
                "B",
                List.of(new Gantt.Span(3, 9), new Gantt.Span(12, 13)),
                "financial"),
            new Gantt.Row(
                t(language, "home.how.review"),
                "A",
                List.of(new Gantt.Span(9, 9), new Gantt.Span(18, 18)))));
  }

  private Profile profile(Language language) {
    return new Profile(
        t(language, "home.how.review"),
        t(language, "home.how.review.text"),
        List.of(
            new Profile.Dimension(t(language, "menu.projects"), 5, 2, 1, "/components"),
            new Profile.Dimension(t(language, "home.capitals.cultural"), 0, 3, 4, null),
            new Profile.Dimension(t(language, "menu.toolbox"), 2, 0, 0, null)));
  }

  private CorridorMap map(Language language, List<String> pairs) {
    List<CorridorMap.Arc> arcs =
        pairs.stream()
            .map(pair -> pair.split(" ", 2))
            .map(
                ends ->
                    new CorridorMap.Arc(
                        place(ends[0], language),
                        place(ends[1], language),
                        t(language, "menu.projects"),
                        "/components",
                        1,
                        ""))
            .toList();
    return new CorridorMap(
        t(language, "home.projects"), t(language, "home.lead"), t(language, "menu.projects"), arcs);
  }

  private static CorridorMap.Place place(String code, Language language) {
    return new CorridorMap.Place(
        Countries.name(code, language), Countries.position(code).orElseThrow());
  }

  private String t(Language language, String key) {
    return texts.text(language, "platform." + key);
  }
}
