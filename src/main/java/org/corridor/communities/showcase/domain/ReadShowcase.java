package org.corridor.communities.showcase.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.communities.showcase.ShowcaseId;
import org.corridor.communities.writing.Found;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The showcase, for everybody. */
@Service
@Transactional(readOnly = true)
public class ReadShowcase {

  public static final int PAGE = 20;

  /** In a file or a feed. */
  private static final int MOST = 1_000;

  private static final int FEED = 50;

  private final ShowcaseTable table;
  private final OfferTable offers;
  private final PictureTable pictures;
  private final Speaking speaking;
  private final Organisations organisations;
  private final Circles circles;
  private final PresentPeople present;
  private final HiddenPages hidden;

  ReadShowcase(
      ShowcaseTable table,
      OfferTable offers,
      PictureTable pictures,
      Speaking speaking,
      Organisations organisations,
      Circles circles,
      PresentPeople present,
      HiddenPages hidden) {
    this.table = table;
    this.offers = offers;
    this.pictures = pictures;
    this.speaking = speaking;
    this.organisations = organisations;
    this.circles = circles;
    this.present = present;
    this.hidden = hidden;
  }

  /** A project with the name of its organisation. */
  public record Entry(CommunityProject project, OrganisationView organisation) {}

  /** A page of them, and the countries that there are any of. */
  public record Listed(Found<Entry> found, Set<String> countries, boolean mine) {}

  /**
   * A project as one reader sees it.
   *
   * @param supporters who agreed to be named
   * @param circles open ones that support it
   * @param mine whether the reader speaks for its organisation
   */
  public record View(
      CommunityProject project,
      OrganisationView organisation,
      List<Coverage> needs,
      List<ShownPicture> pictures,
      List<String> supporters,
      List<CircleView> circles,
      boolean mine) {}

  public Listed find(ShowcaseQuestion question, int page) {
    Set<UUID> unseen = speaking.apart();
    Found.Slice slice = Found.Slice.of(table.count(question, unseen, closed()), page, PAGE);
    return new Listed(
        slice.with(entries(table.list(question, unseen, closed(), PAGE, slice.skip()))),
        table.countries(),
        !speaking.mine().isEmpty());
  }

  /** All that fit, for a file; at most a thousand. */
  public List<Entry> all(ShowcaseQuestion question) {
    return entries(table.list(question, speaking.apart(), closed(), MOST, 0));
  }

  /** The newest, as everybody sees them: for what leaves the platform. */
  public List<Entry> feed(ShowcaseQuestion question) {
    return entries(table.list(question, Set.of(), closed(), FEED, 0));
  }

  /** Organisations whose pages stewards took out of sight. */
  private Set<UUID> closed() {
    return hidden.organisations().stream().map(OrganisationId::value).collect(Collectors.toSet());
  }

  private List<Entry> entries(List<CommunityProject> all) {
    Map<OrganisationId, OrganisationView> known =
        organisations.known(all.stream().map(CommunityProject::organisation).distinct().toList());
    return all.stream()
        .flatMap(
            one -> Stream.ofNullable(known.get(one.organisation())).map(org -> new Entry(one, org)))
        .toList();
  }

  /**
   * One of them: not a draft and not hidden for everybody, else for who speaks for its
   * organisation, and for a steward where it was hidden.
   *
   * @throws NoShowcase for everybody else
   */
  public View show(ShowcaseId id) {
    CommunityProject one = seen(id);
    OrganisationView organisation =
        organisations.find(one.organisation()).orElseThrow(NoShowcase::new);
    List<SupportOffer> all = offers.of(id);
    List<SupportOffer> counted = all.stream().filter(each -> each.state().counts()).toList();
    return new View(
        one,
        organisation,
        one.facts().needs().stream().map(need -> Coverage.of(need, all)).toList(),
        pictures.of(id),
        named(counted),
        counted.stream()
            .map(SupportOffer::circle)
            .filter(Objects::nonNull)
            .distinct()
            .flatMap(circle -> open(circle).stream())
            .toList(),
        speaking.speaksFor(one.organisation()));
  }

  /** A closed circle is named nowhere. */
  private Optional<CircleView> open(CircleId circle) {
    return circles.find(circle, Optional.empty());
  }

  private List<String> named(List<SupportOffer> counted) {
    List<SupportOffer> agreed =
        counted.stream().filter(one -> !one.byname().isEmpty() && one.person() != null).toList();
    Set<PersonId> there =
        present.present(
            new HashSet<>(
                agreed.stream().map(SupportOffer::person).filter(Objects::nonNull).toList()));
    Set<UUID> apart = speaking.apart();
    return agreed.stream()
        .filter(one -> isMet(one.person(), there, apart))
        .map(SupportOffer::byname)
        .distinct()
        .toList();
  }

  private static boolean isMet(@Nullable PersonId person, Set<PersonId> there, Set<UUID> apart) {
    return person != null && there.contains(person) && !apart.contains(person.value());
  }

  CommunityProject seen(ShowcaseId id) {
    return table.find(id.value()).filter(this::isSeen).orElseThrow(NoShowcase::new);
  }

  boolean isSeen(CommunityProject one) {
    boolean apart = one.writer() != null && speaking.apart().contains(one.writer().value());
    return one.isPublic() && !apart && !hidden.hides(one.organisation())
        || speaking.speaksFor(one.organisation())
        || !one.isDraft() && one.hidden() && speaking.isSteward();
  }

  /**
   * A picture, as JPEG.
   *
   * @throws NoShowcase where the reader may not see it
   */
  public byte[] picture(ShowcaseId id, UUID picture, boolean small) {
    seen(id);
    return pictures.jpeg(id, picture, small).orElseThrow(NoShowcase::new);
  }

  /** What an organisation shows, without drafts. */
  public List<CommunityProject> of(OrganisationId organisation) {
    Set<UUID> apart = speaking.apart();
    return table.of(organisations.sameAs(organisation)).stream()
        .filter(CommunityProject::isPublic)
        .filter(one -> one.writer() == null || !apart.contains(one.writer().value()))
        .toList();
  }

  /** What a circle was let support. */
  public List<CommunityProject> of(CircleId circle, int most) {
    return offers.projectsOf(circle, most).stream()
        .flatMap(id -> table.find(id).stream())
        .filter(this::isSeen)
        .filter(CommunityProject::isPublic)
        .toList();
  }
}
