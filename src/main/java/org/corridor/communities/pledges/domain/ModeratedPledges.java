package org.corridor.communities.pledges.domain;

import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.Moderated;
import org.corridor.communities.pledges.PledgeId;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pledges can be reported and hidden. */
@Component
@Transactional
class ModeratedPledges implements Moderated {

  private final PledgeTable pledges;
  private final ShowPledges show;

  ModeratedPledges(PledgeTable pledges, ShowPledges show) {
    this.pledges = pledges;
    this.show = show;
  }

  @Override
  public String kind() {
    return "pledge";
  }

  @Override
  public Optional<Thing> find(String id, Optional<PersonId> reader) {
    UUID key = Submission.uuid(id);
    if (key == null) {
      return Optional.empty();
    }
    PledgeId pledge = new PledgeId(key);
    try {
      return (reader.isPresent()
              ? Optional.of(show.readable(pledge, reader))
              : pledges.find(pledge))
          .map(ModeratedPledges::thing);
    } catch (NoPledge unknown) {
      return Optional.empty();
    }
  }

  private static Thing thing(Pledge pledge) {
    OccasionRef occasion = pledge.occasion();
    return new Thing(
        pledge.id().toString(),
        pledge.draft().title(),
        pledge.draft().written(),
        pledge.id().path(),
        pledge.author(),
        occasion != null && occasion.kind().equals("circle") ? new CircleId(occasion.id()) : null);
  }

  @Override
  public void hide(String id) {
    hidden(id, true);
  }

  @Override
  public void show(String id) {
    hidden(id, false);
  }

  private void hidden(String id, boolean hidden) {
    UUID key = Submission.uuid(id);
    if (key != null) {
      pledges.hide(new PledgeId(key), hidden);
    }
  }
}
