package org.corridor.people.organisations.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.corridor.people.OrganisationChanged;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers organisations and answers questions about them. */
@Service
@Transactional
class OrganisationRegister implements Organisations {

  private final OrganisationTable table;
  private final ApplicationEventPublisher events;

  OrganisationRegister(OrganisationTable table, ApplicationEventPublisher events) {
    this.table = table;
    this.events = events;
  }

  @Override
  public OrganisationId register(OrganisationDraft draft) {
    OrganisationIdentity identity =
        new OrganisationIdentity(draft.name(), draft.kind(), draft.country());
    OrganisationId id =
        table.named(identity.named()).orElseGet(() -> addOnce(identity, draft.source()));
    table.addCountries(id, Set.of(draft.country()));
    return id;
  }

  /** Of many who bring the same one at once, one adds it and the others find it. */
  private OrganisationId addOnce(OrganisationIdentity identity, String source) {
    table.lock(identity.named());
    return table
        .named(identity.named())
        .orElseGet(
            () -> {
              OrganisationId id = new OrganisationId(UUID.randomUUID());
              table.add(id, identity, source);
              events.publishEvent(new OrganisationChanged(id));
              return id;
            });
  }

  @Override
  public void worksIn(OrganisationId organisation, Collection<String> countries) {
    Set<String> codes = new TreeSet<>(countries);
    for (String code : codes) {
      if (!code.matches("[A-Z]{2}")) {
        throw new IllegalArgumentException("Not a country code: " + code);
      }
    }
    table.addCountries(organisation, codes);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<OrganisationView> find(OrganisationId organisation) {
    return list(List.of(organisation)).stream().findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<OrganisationView> find(String slug) {
    return table.find(slug).filter(view -> table.hidden(List.of(view.id())).isEmpty());
  }

  @Override
  @Transactional(readOnly = true)
  public List<OrganisationView> list(Collection<OrganisationId> organisations) {
    return organisations.isEmpty() ? List.of() : shown(table.list(organisations));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<OrganisationId, OrganisationView> known(Collection<OrganisationId> organisations) {
    return organisations.isEmpty() ? Map.of() : table.known(organisations);
  }

  private List<OrganisationView> shown(List<OrganisationView> views) {
    Set<OrganisationId> hidden = table.hidden(views.stream().map(OrganisationView::id).toList());
    return views.stream().filter(view -> !hidden.contains(view.id())).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Set<OrganisationId> sameAs(OrganisationId organisation) {
    Set<OrganisationId> ids = table.ids(organisation);
    return ids.isEmpty() ? Set.of(organisation) : ids;
  }
}
