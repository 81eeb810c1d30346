package org.corridor.capacities.asks.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.asks.AskId;
import org.corridor.capacities.asks.AskState;
import org.corridor.capacities.asks.Asks;
import org.corridor.capacities.roster.EntryId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AskRooms implements Asks {

  private final AskTable asks;
  private final Delivery delivery;
  private final Clock clock;

  AskRooms(AskTable asks, Delivery delivery, Clock clock) {
    this.asks = asks;
    this.delivery = delivery;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<EntryId, Standing> of(String kind, UUID errand) {
    return of(kind, List.of(errand)).getOrDefault(errand, Map.of());
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Map<EntryId, Standing>> of(String kind, Collection<UUID> errands) {
    Map<UUID, Map<EntryId, Standing>> found = new LinkedHashMap<>();
    asks.of(kind, errands)
        .forEach(
            ask ->
                found
                    .computeIfAbsent(ask.errand(), errand -> new LinkedHashMap<>())
                    .put(ask.entry(), new Standing(ask.id(), ask.state(), ask.asked())));
    return found;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Accepted> accepted(AskId id) {
    return asks.find(id)
        .filter(ask -> ask.state() == AskState.ACCEPTED)
        .filter(ask -> ask.person() != null && ask.asker() != null)
        .map(AskRooms::accepted);
  }

  @SuppressWarnings("NullAway") // both are there, see above
  private static Accepted accepted(Ask ask) {
    return new Accepted(
        ask.id(),
        ask.kind(),
        ask.errand(),
        ask.entry(),
        ask.organisation(),
        ask.person(),
        ask.personName(),
        ask.personReach(),
        ask.asker(),
        ask.askerName(),
        ask.askerReach(),
        ask.terms());
  }

  @Override
  public void close(String kind, UUID errand) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (Ask one : asks.of(kind, List.of(errand))) {
      asks.lock(one.id())
          .filter(Ask::waits)
          .ifPresent(
              ask -> {
                asks.save(ask.withdraw(now));
                if (ask.person() != null) {
                  delivery.write(ask.person(), "withdrawn-to-you", ask);
                }
              });
    }
  }
}
