package org.corridor.capacities.needs.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.asks.AskTerms.Pay;
import org.corridor.capacities.needs.Headcount;
import org.corridor.capacities.needs.NeedId;
import org.corridor.capacities.needs.domain.Need.Facts;
import org.corridor.capacities.needs.domain.Need.Skill;
import org.corridor.capacities.needs.domain.ShowNeed.Near;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.people.OrganisationId;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;

/** What a need may become, and what is near it. */
class NeedTests {

  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  private static Need need(String country, String town, Skill... skills) {
    Facts facts =
        new Facts(
            "Neonatal care",
            "Newborns die",
            Sector.HEALTH,
            Language.ES,
            country,
            town,
            null,
            null,
            Set.of(Mode.SHORT_MISSION),
            List.of("es"),
            1,
            true,
            Pay.EXPENSES,
            "",
            Headcount.NONE,
            "",
            Priority.HIGH,
            new Confirmation(Confirmation.How.NOT_YET, "", null, ""),
            "",
            "",
            List.of(skills));
    return new Need(
        NeedId.create(),
        new OrganisationId(UUID.randomUUID()),
        facts,
        NeedState.DRAFT,
        0,
        NOW,
        NOW,
        null);
  }

  private static Skill skill(int concept, boolean essential) {
    return new Skill(
        new SkillLine("nurse", Language.EN, concept == 0 ? null : new ConceptId(concept)),
        essential,
        Experience.SKILLED);
  }

  @Test
  void whatHasNoSkillIsNotPublished() {
    Need empty = need("EC", "Loja");
    assertThat(empty.missing()).containsExactly("capacities.needs.missing.skills");
    assertThatThrownBy(() -> empty.become(NeedState.OPEN, NOW)).isInstanceOf(NeedChanged.class);
    Need open = need("EC", "Loja", skill(1, true)).become(NeedState.OPEN, NOW);
    assertThat(open.published()).isEqualTo(NOW);
    Need again =
        open.become(NeedState.CLOSED, NOW.plusSeconds(9))
            .become(NeedState.OPEN, NOW.plusSeconds(10));
    assertThat(again.published()).as("first published").isEqualTo(NOW);
    assertThatThrownBy(() -> again.become(NeedState.DRAFT, NOW)).isInstanceOf(NeedChanged.class);
  }

  @Test
  void whoIsSlowerOverwritesNothing() {
    Need need = need("EC", "Loja");
    assertThat(need.with(need.facts(), 0, NOW).revision()).isOne();
    assertThatThrownBy(() -> need.with(need.facts(), 1, NOW)).isInstanceOf(NeedChanged.class);
  }

  @Test
  void onlyLinkedSkillsAreCompared() {
    var demand = need("EC", "", skill(7, true), skill(0, true), skill(9, false)).facts().demand();
    assertThat(demand.skills())
        .extracting(wanted -> wanted.concept().value() + "/" + wanted.essential())
        .containsExactly("7/true", "9/false");
    assertThat(demand.volunteers()).isTrue();
  }

  @Test
  void placesAreNearInTheSameTownCountryOrNextToEachOther() {
    Need loja = need("EC", "Loja");
    assertThat(ShowNeed.near(loja, need("EC", "LOJA "))).contains(Near.TOWN);
    assertThat(ShowNeed.near(loja, need("EC", "Quito"))).contains(Near.COUNTRY);
    assertThat(ShowNeed.near(need("EC", ""), need("EC", ""))).contains(Near.COUNTRY);
    assertThat(ShowNeed.near(need("GE", ""), need("AM", ""))).contains(Near.NEIGHBOUR);
    assertThat(ShowNeed.near(loja, need("GE", "Loja"))).isEmpty();
  }

  @Test
  void wordsAreSearchedWithoutAccentsAndHarmlessly() {
    assertThat(PlainText.query("  Formación & nurse's: !x | (y)* "))
        .isEqualTo("formacion:* & nurse:* & s:* & x:* & y:*");
    assertThat(PlainText.query("'&|!()")).isEmpty();
    assertThat(PlainText.of("ممرّضة")).isEqualTo("ممرضة");
  }
}
