package org.corridor.capacities.campaigns.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.roster.SourceFigures;
import org.corridor.capacities.roster.SourceFigures.Figures;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.Representation;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Runs the campaigns of organisations, for those who speak for them: whatever is others' is {@link
 * NoCampaign}. What came of one is told in rounded numbers only.
 */
@Service
@Transactional
public class RunCampaigns {

  private static final int MOST = 500;
  private static final int MOST_A_DAY = 20;

  private final CampaignTable table;
  private final SourceFigures figures;
  private final Representation representation;
  private final Organisations organisations;
  private final CurrentPerson current;
  private final Attempts attempts;
  private final Clock clock;

  RunCampaigns(
      CampaignTable table,
      SourceFigures figures,
      Representation representation,
      Organisations organisations,
      CurrentPerson current,
      Attempts attempts,
      Clock clock) {
    this.table = table;
    this.figures = figures;
    this.representation = representation;
    this.organisations = organisations;
    this.current = current;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** A campaign and what came of it. */
  public record View(
      Campaign campaign, OrganisationView organisation, Figures figures, boolean over) {}

  /** The organisations that the signed-in person speaks for, by name. */
  @Transactional(readOnly = true)
  public List<OrganisationView> speaksFor() {
    return representation.spokenForBy(me());
  }

  /** All campaigns of these organisations, the latest first. */
  @Transactional(readOnly = true)
  public List<View> mine() {
    Map<OrganisationId, OrganisationView> ours = ours();
    List<Campaign> all = table.of(ours.keySet(), MOST);
    Map<String, Figures> numbers =
        figures.of(all.stream().map(campaign -> campaign.code().value()).toList());
    return all.stream()
        .map(
            campaign ->
                view(
                    campaign,
                    Objects.requireNonNull(ours.get(campaign.organisation())),
                    Objects.requireNonNull(numbers.get(campaign.code().value()))))
        .toList();
  }

  /** Each with all that were merged into it. */
  private Map<OrganisationId, OrganisationView> ours() {
    Map<OrganisationId, OrganisationView> ours = new LinkedHashMap<>();
    for (OrganisationView one : speaksFor()) {
      organisations.sameAs(one.id()).forEach(same -> ours.put(same, one));
      ours.put(one.id(), one);
    }
    return ours;
  }

  private View view(Campaign campaign, OrganisationView organisation, Figures numbers) {
    return new View(campaign, organisation, numbers, campaign.facts().isOver(LocalDate.now(clock)));
  }

  @Transactional(readOnly = true)
  public View look(UUID id) {
    Campaign campaign = table.find(id).orElseThrow(NoCampaign::new);
    OrganisationView organisation =
        Optional.ofNullable(ours().get(campaign.organisation())).orElseThrow(NoCampaign::new);
    String code = campaign.code().value();
    return view(
        campaign, organisation, Objects.requireNonNull(figures.of(List.of(code)).get(code)));
  }

  /**
   * Again with the same number it makes nothing.
   *
   * @param id names the form that was sent
   * @throws AccessDeniedException where the signed-in person does not speak for the organisation
   * @throws org.corridor.platform.security.TooManyAttempts for very many campaigns
   */
  public Campaign make(UUID id, OrganisationId organisation, CampaignFacts facts) {
    PersonId me = me();
    if (speaksFor().stream().noneMatch(one -> one.id().equals(organisation))) {
      throw new AccessDeniedException("Only for those who speak for it");
    }
    if (table.find(id).isPresent()) {
      return look(id).campaign();
    }
    attempts.count(
        new Limit("registration-campaign", me.toString(), MOST_A_DAY, Duration.ofDays(1)));
    Campaign campaign = new Campaign(id, organisation, CampaignCode.create(), facts, 1);
    table.add(campaign);
    return campaign;
  }

  /**
   * @param base the revision that was changed
   * @throws CampaignChangedElsewhere where it has another one now
   */
  public void change(UUID id, CampaignFacts facts, int base) {
    Campaign campaign = look(id).campaign();
    if (campaign.facts().equals(facts)) {
      return;
    }
    if (campaign.revision() != base || !table.save(campaign.with(facts))) {
      throw new CampaignChangedElsewhere();
    }
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
