package org.corridor.communities.pledges.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleSection;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.communities.pledges.PledgeOccasion;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Members of a circle pledge in it, and see it on its page. */
@Component
@Order(30)
class PledgesOfCircle implements PledgeOccasion, CircleSection {

  private static final String KIND = "circle";
  private static final int SHOWN = 5;

  private final Circles circles;
  private final ObjectProvider<ShowPledges> pledges;
  private final Texts texts;

  PledgesOfCircle(Circles circles, ObjectProvider<ShowPledges> pledges, Texts texts) {
    this.circles = circles;
    this.pledges = pledges;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Occasion> find(UUID id, Optional<PersonId> reader) {
    return circles.find(new CircleId(id), reader).map(PledgesOfCircle::occasion);
  }

  @Override
  public boolean takesPart(UUID id, PersonId person) {
    CircleId circle = new CircleId(id);
    return circles.isMember(circle, person)
        && circles.find(circle, Optional.of(person)).filter(CircleView::runs).isPresent();
  }

  @Override
  public List<Occasion> of(PersonId person) {
    return circles.mine(person).stream().map(PledgesOfCircle::occasion).toList();
  }

  private static Occasion occasion(CircleView circle) {
    return new Occasion(
        KIND, circle.id().value(), circle.name(), circle.written(), circle.id().path());
  }

  @Override
  public Optional<Section> about(CircleView circle, Optional<PersonId> reader, Language language) {
    OccasionRef ref = new OccasionRef(KIND, circle.id().value());
    List<Entry> entries =
        pledges.getObject().list(Optional.of(ref)).rows().stream()
            .limit(SHOWN)
            .map(
                row ->
                    new Entry(
                        row.text().title(),
                        row.text().written(),
                        row.pledge().id().path(),
                        texts.text(
                            language, "communities.pledges.signed", "count", row.signatures())))
            .toList();
    boolean mayBegin =
        circle.runs() && reader.filter(one -> circles.isMember(circle.id(), one)).isPresent();
    return entries.isEmpty() && !mayBegin
        ? Optional.empty()
        : Optional.of(
            new Section(
                texts.text(language, "communities.pledges.title"),
                "/pledges?occasion=" + ref,
                entries));
  }
}
