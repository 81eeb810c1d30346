package org.corridor.projects.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.CorridorTest;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Toolbox;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText;
import org.corridor.projects.registry.domain.ProjectRegistry.Found;
import org.corridor.projects.registry.domain.ProjectRegistry.Similar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CorridorTest
class ProjectRegistryTests {

  @Autowired ProjectRegistry registry;
  @Autowired SeedRegistry seed;
  @Autowired Toolbox toolbox;
  @Autowired Organisations organisations;

  @Test
  void holdsThe51ProjectsOfTheAnnexWithAllTheirPartners() {
    List<Case> annex = toolbox.cases().stream().filter(Case::isProject).toList();
    assertThat(annex).hasSize(51);
    for (Case entry : annex) {
      Project project = registry.project(entry.id()).orElseThrow();
      assertThat(project.facts().code()).isEqualTo(entry.code());
      assertThat(project.facts().title()).isEqualTo(entry.title());
      assertThat(project.facts().partners())
          .extracting(ProjectFacts.Partner::name)
          .containsExactlyElementsOf(
              entry.partners().stream().map(Case.CasePartner::name).toList());
      assertThat(project.story().difficulties()).hasSameSizeAs(entry.difficulties());
    }
    assertThat(registry.project("jmdi-knowledge-fair")).isEmpty();
  }

  @Test
  void makesPartnersOrganisationsThatWorkAtBothEnds() {
    ProjectFacts facts = registry.project("mali-24").orElseThrow().facts();
    OrganisationView partner =
        organisations.find(facts.partners().get(0).organisation()).orElseThrow();

    assertThat(partner.name()).isEqualTo("Association malienne des expulsés");
    assertThat(partner.worksIn()).contains("FR", "ML");
    assertThat(registry.of(partner.id())).extracting(ProjectFacts::code).contains("Mali-24");
  }

  @Test
  void seedsOnlyWhatChanged() {
    assertThat(seed.seed(toolbox.cases())).isZero();

    Case original = toolbox.caseOf("Georgia-15").orElseThrow();
    Case corrected = retitled(original, "Corrected title with zebrafish");
    assertThat(seed.seed(List.of(corrected))).isEqualTo(1);
    assertThat(codes("zebrafish")).containsExactly("Georgia-15");

    assertThat(seed.seed(toolbox.cases())).isEqualTo(1);
    assertThat(codes("zebrafish")).doesNotContain("Georgia-15");
    assertThat(find(Wanted.ALL).total()).isGreaterThanOrEqualTo(51);
  }

  @ParameterizedTest
  @CsvSource({
    "sante mentale, Mali-24",
    "MÉDECINS DU MONDE, Mali-24",
    "moldova-28, Moldova-28",
    "المغرب, Morocco-32",
    "مغرب, Morocco-32",
    "Marruecos, Morocco-32",
    "crianças moldavia, Moldova-28",
    "Marrocos, Morocco-32",
    "mujeres etiopia, Ethiopia-14",
    "familles moldavie, Moldova-29",
    "caregiver, Moldova-29",
    "the children of Moldova, Moldova-28"
  })
  void findsWordsInAnyOfOurLanguages(String words, String code) {
    assertThat(codes(words)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"femems, femmes", "Moldvoa, moldova", "Morroco, morocco", "caregviers, caregivers"})
  void putsSlipsRightAndSaysSo(String typed, String meant) {
    Found found = find(Wanted.ALL.withWords(typed));

    assertThat(found.total()).isPositive();
    assertThat(found.corrected().get(Words.plain(typed))).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"xqzwvxqzwv", "' or 1=1 --", "!!!", "a:* & | !", "\\", "%", "مممممممم", ":word0"})
  void answersAnyQuestionWithoutFailing(String words) {
    assertThat(find(Wanted.ALL.withWords(words)).pages()).isPositive();
  }

  @Test
  void findsNothingForNonsense() {
    assertThat(codes("xqzwvxqzwv")).isEmpty();
    assertThat(codes("moldova xqzwvxqzwv")).isEmpty();
  }

  @Test
  void putsTheBestAnswerFirst() {
    assertThat(codes("Moldova")).first().asString().startsWith("Moldova-");
    assertThat(codes("mental health Mali")).first().isEqualTo("Mali-24");
  }

  @Test
  void narrowsByFacetsAndCountsWhatEachFurtherChoiceWouldLeave() {
    Wanted wanted =
        new Wanted(
            "",
            Map.of(Facet.COUNTRY, Set.of("MD"), Facet.GROUP, Set.of("children")),
            Order.RELEVANCE);
    Found found = registry.find(wanted, Language.EN, 1, 100);

    assertThat(found.projects())
        .isNotEmpty()
        .allSatisfy(
            facts -> {
              assertThat(facts.countries()).contains("MD");
              assertThat(facts.targetGroups()).contains("children");
            });
    assertThat(found.counts(Facet.COUNTRY).get("MD")).isEqualTo(found.total());
    // Within a facet choices add up, so the others still count as if it were not chosen.
    assertThat(found.counts(Facet.COUNTRY).size()).isGreaterThan(1);
    found
        .counts(Facet.CAPITAL)
        .forEach(
            (capital, count) ->
                assertThat(find(wanted.toggled(Facet.CAPITAL, capital)).total())
                    .as(capital)
                    .isEqualTo(count));
  }

  @Test
  void ordersByCodeWithNumbersAsNumbers() {
    List<String> codes =
        find(Wanted.ALL.in(Order.CODE)).projects().stream().map(ProjectFacts::code).toList();
    assertThat(codes).containsSubsequence("Ecuador-8", "Ecuador-9", "Ecuador-10", "Egypt-11");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void ordersByTitleAsReadersOfTheLanguageDo(Language language) {
    List<String> titles =
        registry.find(Wanted.ALL.in(Order.TITLE), language, 1, 100).projects().stream()
            .map(facts -> facts.title().text(language))
            .toList();
    assertThat(titles)
        .isSortedAccordingTo(
            Collator.getInstance(new ULocale(language.code() + "@colalternate=shifted"))::compare);
  }

  @Test
  void showsTheLastPageToWhoeverAsksForMore() {
    Found found = registry.find(Wanted.ALL, Language.EN, Integer.MAX_VALUE, 20);

    assertThat(found.page()).isEqualTo(found.pages()).isGreaterThanOrEqualTo(3);
    assertThat(found.projects()).isNotEmpty();
  }

  @Test
  void handsOverEveryProjectOnce() {
    List<String> codes = new ArrayList<>();
    registry.each(Wanted.ALL, Language.EN, facts -> codes.add(facts.code()));

    assertThat(codes).doesNotHaveDuplicates().hasSize(find(Wanted.ALL).total());
  }

  /** The programme brought both pairs together because of what they share (handbook 8.2). */
  @ParameterizedTest
  @CsvSource({
    "mali-24, ethiopia-14",
    "ethiopia-14, mali-24",
    "moldova-28, moldova-29",
    "moldova-29, moldova-28"
  })
  void findsTheNeighboursThatTheHandbookNames(String project, String neighbour) {
    List<Similar> similar = registry.similar(project, 3);

    assertThat(similar).extracting(s -> s.project().slug()).contains(neighbour);
    assertThat(similar).allSatisfy(s -> assertThat(s.reasons()).isNotEmpty());
  }

  @Test
  void saysWhatSimilarProjectsShare() {
    Similar similar =
        registry.similar("mali-24", 3).stream()
            .filter(s -> s.project().code().equals("Ethiopia-14"))
            .findFirst()
            .orElseThrow();

    assertThat(similar.reasons())
        .anySatisfy(
            reason -> {
              assertThat(reason.tie()).isEqualTo("block");
              assertThat(reason.values()).first().isEqualTo("forced-returnee-reception");
            });
    assertThat(registry.similar("no-such-project", 3)).isEmpty();
  }

  private List<String> codes(String words) {
    return find(Wanted.ALL.withWords(words)).projects().stream().map(ProjectFacts::code).toList();
  }

  private Found find(Wanted wanted) {
    return registry.find(wanted, Language.EN, 1, 100);
  }

  private static Case retitled(Case c, String title) {
    return new Case(
        c.code(),
        LocalText.of(Map.of("en", title)),
        c.countries(),
        c.places(),
        c.partners(),
        c.theme(),
        c.capitals(),
        c.blocks(),
        c.targetGroups(),
        c.reading(),
        c.textBox(),
        c.mentions(),
        c.summary(),
        c.bonds(),
        c.whatWorked(),
        c.difficulties(),
        c.sustainability(),
        c.replicable());
  }
}
