package org.corridor.capacities.campaigns.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.capacities.roster.SourceFigures;
import org.corridor.capacities.roster.SourceFigures.Figures;
import org.corridor.capacities.roster.SourceNames;
import org.corridor.people.CurrentPerson;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.Stewardship;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others see of campaigns: who is invited by one, and stewards, who see all sources. */
@Service
@Transactional(readOnly = true)
public class ShowCampaign implements SourceNames {

  private final CampaignTable table;
  private final SourceFigures figures;
  private final Organisations organisations;
  private final HiddenPages hidden;
  private final Stewardship stewards;
  private final CurrentPerson current;
  private final Clock clock;

  ShowCampaign(
      CampaignTable table,
      SourceFigures figures,
      Organisations organisations,
      HiddenPages hidden,
      Stewardship stewards,
      CurrentPerson current,
      Clock clock) {
    this.table = table;
    this.figures = figures;
    this.organisations = organisations;
    this.hidden = hidden;
    this.stewards = stewards;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Where the address of a campaign leads.
   *
   * @param over whether its last day is past
   * @param signedIn whether the one who looks has an account
   */
  public record Invitation(
      Campaign campaign, OrganisationView organisation, boolean over, boolean signedIn) {}

  /** Empty where there is no such address, or the organisation is hidden. */
  public Optional<Invitation> invitation(CampaignCode code) {
    return table.coded(List.of(code.value())).stream()
        .findFirst()
        .filter(campaign -> !hidden.hides(campaign.organisation()))
        .flatMap(
            campaign ->
                organisations
                    .find(campaign.organisation())
                    .filter(organisation -> !hidden.hides(organisation.id()))
                    .map(
                        organisation ->
                            new Invitation(
                                campaign,
                                organisation,
                                campaign.facts().isOver(LocalDate.now(clock)),
                                current.person().isPresent())));
  }

  /**
   * A source as stewards see it.
   *
   * @param name of the campaign; the code itself where it belongs to none
   * @param organisation whose campaign it is; empty where it belongs to none
   */
  public record Source(String name, String organisation, Figures figures) {}

  /**
   * All sources by which enough people came to be shown.
   *
   * @throws org.springframework.security.access.AccessDeniedException for all but stewards
   */
  public List<Source> sources() {
    stewards.require();
    List<Figures> all = figures.all();
    Map<String, Campaign> campaigns = new HashMap<>();
    table
        .coded(all.stream().map(Figures::source).toList())
        .forEach(campaign -> campaigns.put(campaign.code().value(), campaign));
    Map<OrganisationId, OrganisationView> known =
        organisations.known(
            campaigns.values().stream().map(Campaign::organisation).collect(Collectors.toSet()));
    List<Source> sources = new ArrayList<>();
    for (Figures one : all) {
      Campaign campaign = campaigns.get(one.source());
      OrganisationView whose = campaign == null ? null : known.get(campaign.organisation());
      sources.add(
          new Source(
              campaign == null ? one.source() : campaign.facts().name(),
              whose == null ? "" : whose.name(),
              one));
    }
    return sources;
  }

  @Override
  public Optional<String> name(String source) {
    return source.isEmpty()
        ? Optional.empty()
        : table.coded(List.of(source)).stream().map(one -> one.facts().name()).findFirst();
  }
}
