package org.corridor.people.organisations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corridor.CorridorTest;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CorridorTest
class OrganisationsTests {

  @Autowired Organisations organisations;

  @Test
  void registersAnOrganisationOnce() {
    OrganisationId first = organisations.register(draft("Associação Jovens Unidos de Teste", "CV"));

    assertThat(organisations.register(draft("ASSOCIACAO  Jovens-Unidos de teste.", "CV")))
        .isEqualTo(first);
    assertThat(organisations.find(first))
        .get()
        .isEqualTo(
            new OrganisationView(
                first,
                "associacao-jovens-unidos-de-teste",
                "Associação Jovens Unidos de Teste",
                OrganisationKind.NGO,
                "CV",
                List.of("CV")));
  }

  @Test
  void tellsOrganisationsOfTheSameNameInTwoCountriesApart() {
    OrganisationId here = organisations.register(draft("Caritas Tests", "GE"));
    OrganisationId there = organisations.register(draft("Caritas Tests", "IT"));

    assertThat(there).isNotEqualTo(here);
    assertThat(organisations.find("caritas-tests")).map(OrganisationView::id).contains(here);
    assertThat(organisations.find("caritas-tests-it")).map(OrganisationView::id).contains(there);
    assertThat(organisations.list(List.of(there, here)))
        .extracting(OrganisationView::country)
        .containsExactly("GE", "IT");
  }

  @Test
  void namesInOtherScriptsGetReadableAddresses() {
    OrganisationId id = organisations.register(draft("جمعية المهاجرين", "MA"));

    assertThat(organisations.find(id).orElseThrow().path()).matches("/organisations/[a-z0-9-]+");
    assertThat(organisations.register(draft("جمعية التنمية", "MA"))).isNotEqualTo(id);
  }

  @Test
  void knowsWhereAnOrganisationWorks() {
    OrganisationId id = organisations.register(draft("Works in several countries", "FR"));

    organisations.worksIn(id, List.of("ML", "FR", "ML"));

    assertThat(organisations.find(id).orElseThrow().worksIn()).containsExactly("FR", "ML");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> organisations.worksIn(id, List.of("Mali")));
  }

  @Test
  void makesNothingOfAnUnknownOrganisation() {
    OrganisationId unknown = new OrganisationId(UUID.randomUUID());

    organisations.worksIn(unknown, List.of("ML"));

    assertThat(organisations.find(unknown)).isEmpty();
    assertThat(organisations.list(List.of(unknown))).isEmpty();
    assertThat(organisations.list(List.of())).isEmpty();
  }

  @Test
  void manyRegistrationsAtOnceMakeOneOrganisation() {
    Set<OrganisationId> ids =
        IntStream.range(0, 20)
            .parallel()
            .mapToObj(i -> organisations.register(draft("Registered at the same time", "SN")))
            .collect(Collectors.toSet());

    assertThat(ids).hasSize(1);
  }

  @Test
  void refusesWhatIsNoOrganisation() {
    assertThatIllegalArgumentException().isThrownBy(() -> draft(" - ", "FR"));
    assertThatIllegalArgumentException().isThrownBy(() -> draft("x".repeat(301), "FR"));
    assertThatIllegalArgumentException().isThrownBy(() -> draft("Name", "fr"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OrganisationDraft("Name", OrganisationKind.NGO, "FR", ""));
  }

  private static OrganisationDraft draft(String name, String country) {
    return new OrganisationDraft(name, OrganisationKind.NGO, country, "test");
  }
}
