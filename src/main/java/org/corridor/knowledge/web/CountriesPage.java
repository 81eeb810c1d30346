package org.corridor.knowledge.web;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.geo.Countries;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What was tried in a country, at either end of a corridor. */
@Controller
class CountriesPage {

  private final Toolbox toolbox;

  CountriesPage(Toolbox toolbox) {
    this.toolbox = toolbox;
  }

  @GetMapping("/toolbox/countries")
  ModelAndView list(Locale locale) {
    return new ModelAndView(
        "knowledge/pages/countries",
        "view",
        new CountriesView(
            places(Case.Countries::origin, locale), places(Case.Countries::residence, locale)));
  }

  @GetMapping("/toolbox/countries/{country}")
  ModelAndView show(@PathVariable String country, Locale locale) {
    String code = country.toUpperCase(Locale.ROOT);
    List<Case> cases = toolbox.cases().stream().filter(entry -> in(entry, code)).toList();
    if (cases.isEmpty()) {
      throw new Missing();
    }
    List<CountryView.TriedBlock> blocks =
        toolbox.blocks().stream()
            .map(block -> new CountryView.TriedBlock(block, tried(block, code)))
            .filter(block -> !block.tried().isEmpty())
            .toList();
    return new ModelAndView(
        "knowledge/pages/country",
        "view",
        new CountryView(Reading.of(cases.get(0).title(), locale), code, blocks, cases));
  }

  private List<BlockView.Tried> tried(Block block, String country) {
    return block.examples().stream()
        .flatMap(
            example ->
                toolbox.caseOf(example.project()).stream()
                    .filter(entry -> in(entry, country))
                    .map(entry -> new BlockView.Tried(example, entry)))
        .toList();
  }

  private List<CountriesView.Place> places(
      Function<Case.Countries, List<String>> end, Locale locale) {
    Collator order = Collator.getInstance(locale);
    return toolbox.cases().stream()
        .flatMap(entry -> end.apply(entry.countries()).stream())
        .distinct()
        .map(code -> place(code, end, locale))
        .sorted(Comparator.comparing(CountriesView.Place::name, order::compare))
        .toList();
  }

  private CountriesView.Place place(
      String code, Function<Case.Countries, List<String>> end, Locale locale) {
    long cases =
        toolbox.cases().stream()
            .filter(entry -> end.apply(entry.countries()).contains(code))
            .count();
    return new CountriesView.Place(code, Countries.name(code, Reading.reader(locale)), (int) cases);
  }

  private static boolean in(Case entry, String country) {
    return Stream.concat(
            entry.countries().origin().stream(), entry.countries().residence().stream())
        .anyMatch(country::equals);
  }
}
