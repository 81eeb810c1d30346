package org.corridor.projects.design.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.PersonId;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.domain.StepProgress.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CorridorTest
class SampleDesignsTests {

  @Autowired DesignDesk desk;
  @Autowired Designs designs;
  @Autowired DesignFile files;
  @Autowired Progress progress;

  @ParameterizedTest
  @ValueSource(strings = {"yelimane.json", "tamale.json"})
  void aSampleIsCompleteInEveryStep(String file) {
    DesignContent content = new SampleDesigns(desk, designs, files).read(file);
    assertThat(progress.of(content))
        .allSatisfy(
            step -> {
              assertThat(step.missing()).isEmpty();
              assertThat(step.state()).isEqualTo(State.DONE);
            });
  }

  @Test
  void sampleMembersGetTheirsOnceAndMarked() {
    PersonId volunteer = person();
    PersonId nurse = person();
    SampleDesigns samples = new SampleDesigns(desk, designs, files);
    samples.give(new DemoPeopleReady(volunteer, person(), person(), nurse, person()));
    samples.give(new DemoPeopleReady(volunteer, person(), person(), nurse, person()));
    for (PersonId owner : List.of(volunteer, nurse)) {
      assertThat(designs.ownedBy(owner)).singleElement().matches(Design::sample);
    }
    assertThat(designs.ownedBy(volunteer).get(0).content().idea().language()).isEqualTo("fr");
  }

  private static PersonId person() {
    return new PersonId(UUID.randomUUID());
  }
}
