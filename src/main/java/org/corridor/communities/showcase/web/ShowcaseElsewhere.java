package org.corridor.communities.showcase.web;

import java.util.List;
import java.util.Optional;
import org.corridor.communities.CircleSection;
import org.corridor.communities.CircleView;
import org.corridor.communities.showcase.domain.CommunityProject;
import org.corridor.communities.showcase.domain.ReadShowcase;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationSection;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the pages of organisations what they show, and of circles what they support. */
@Component
@Order(560)
class ShowcaseElsewhere implements OrganisationSection, CircleSection {

  private static final int SHOWN = 5;

  private final ReadShowcase read;
  private final Texts texts;

  ShowcaseElsewhere(ReadShowcase read, Texts texts) {
    this.read = read;
    this.texts = texts;
  }

  @Override
  public Optional<OrganisationSection.Section> about(OrganisationId organisation, Language reader) {
    List<CommunityProject> all = read.of(organisation);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OrganisationSection.Section(
                texts.text(reader, "communities.showcase.title"),
                all.stream()
                    .map(
                        one ->
                            new OrganisationSection.Entry(
                                one.facts().title(),
                                one.facts().language(),
                                one.id().path(),
                                texts.text(reader, one.state().text())))
                    .toList()));
  }

  @Override
  public Optional<CircleSection.Section> about(
      CircleView circle, Optional<PersonId> reader, Language language) {
    List<CommunityProject> all = read.of(circle.id(), SHOWN);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CircleSection.Section(
                texts.text(language, "communities.showcase.of-circle"),
                ShowcasePage.PATH,
                all.stream()
                    .map(
                        one ->
                            new CircleSection.Entry(
                                one.facts().title(),
                                one.facts().language(),
                                one.id().path(),
                                texts.text(language, one.state().text())))
                    .toList()));
  }
}
