package org.corridor.capacities.skills.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.corridor.CorridorTest;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.ConceptKind;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Relations;
import org.corridor.capacities.skills.SectorsOfConcepts;
import org.corridor.capacities.skills.Skills;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first start skills are found in five languages, with the starter taxonomy. */
@CorridorTest
class SkillsTests {

  @Autowired Skills skills;
  @Autowired SectorsOfConcepts sectors;

  private NamedConcept first(String words, Language written, Language reader) {
    return skills.suggest(words, written, reader, 5).get(0);
  }

  @Test
  void oneConceptIsFoundFromEveryLanguageAndNamedInEvery() {
    NamedConcept nurse = first("nurse", Language.EN, Language.FR);

    assertThat(nurse.kind()).isEqualTo(ConceptKind.OCCUPATION);
    assertThat(nurse.labelled()).isEqualTo(Language.FR);
    assertThat(nurse.label()).contains("infirmi");
    assertThat(first("infirmière", Language.FR, Language.EN).id()).isEqualTo(nurse.id());
    assertThat(first("enfermera", Language.ES, Language.EN).id()).isEqualTo(nurse.id());
    assertThat(first("enfermeiro", Language.PT, Language.EN).id()).isEqualTo(nurse.id());
    assertThat(first("ممرضة", Language.AR, Language.EN).id()).isEqualTo(nurse.id());
  }

  @Test
  void groupsAreNotProposed() {
    assertThat(skills.suggest("nursing and care of the sick", Language.EN, Language.EN, 50))
        .isNotEmpty()
        .noneMatch(concept -> concept.kind() == ConceptKind.GROUP);
  }

  @Test
  void aStoryMentionsItsSkills() {
    assertThat(
            skills.mentioned(
                "Before I left I helped my aunt, the midwife, deliver babies in our district. Here"
                    + " I care for old people at their homes.",
                Language.EN,
                Language.EN,
                6))
        .extracting(NamedConcept::label)
        .anyMatch(label -> label.contains("deliver"))
        .anyMatch(label -> label.contains("elderly"));
  }

  @Test
  void aNumberStandsForOneConceptAndUnknownOnesAreLeftOut() {
    NamedConcept nurse = first("nurse", Language.EN, Language.EN);
    ConceptId unknown = new ConceptId(99_999_999);

    Map<ConceptId, NamedConcept> named = skills.named(List.of(nurse.id(), unknown), Language.AR);

    assertThat(named).containsOnlyKeys(nurse.id());
    assertThat(named.get(nurse.id()).label()).contains("ممرض");
  }

  @Test
  void occupationsHaveTheirSkillsAndGroups() {
    Relations relations = skills.relations();
    int nurse = first("nurse", Language.EN, Language.EN).id().value();
    int injections = first("give injections", Language.EN, Language.EN).id().value();

    assertThat(relations.essential(nurse)).contains(injections);
    assertThat(relations.optional(nurse)).isNotEmpty();
    int group = relations.broader(nurse)[0];
    assertThat(relations.narrower(group)).contains(nurse);
    assertThat(Arrays.stream(relations.essential(nurse))).allMatch(s -> s <= relations.size());
    assertThat(relations.essential(99_999_999)).isEmpty();
    assertThat(relations.version()).isPositive();
  }

  @Test
  void theFieldOfWorkIsKnown() {
    ConceptId nurse = first("nurse", Language.EN, Language.EN).id();

    assertThat(sectors.sectors(List.of(nurse, new ConceptId(99_999_999))))
        .containsExactly(Map.entry(nurse, Sector.HEALTH));
  }
}
