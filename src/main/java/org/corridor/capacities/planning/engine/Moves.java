package org.corridor.capacities.planning.engine;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the search tries: somebody else on a seat (their other seats are given to others), two who
 * change places, a seat filled with what another one gives up, a team anew. The better candidates
 * are tried more often.
 */
public final class Moves implements MoveIteratorFactory<Sheet, Reseating> {

  private static final int TRIES = 8;

  /** After so many that were no better, the best of them is taken. */
  private static final int MOST_OF_A_STEP = 100_000;

  private @Nullable Sheet known;
  private List<Seat> seats = List.of();
  private Map<Mission, List<Seat>> seatsOf = Map.of();
  private Map<String, List<Seat>> seatsAt = Map.of();
  private Map<Person, List<Candidate>> chancesOf = Map.of();

  @Override
  public long getSize(ScoreDirector<Sheet> director) {
    return director.getWorkingSolution().seats().size();
  }

  @Override
  public Iterator<Reseating> createOriginalMoveIterator(ScoreDirector<Sheet> director) {
    throw new UnsupportedOperationException("Moves are tried by chance only");
  }

  @Override
  public Iterator<Reseating> createRandomMoveIterator(
      ScoreDirector<Sheet> director, Random random) {
    Sheet sheet = director.getWorkingSolution();
    know(sheet);
    return Stream.generate(() -> move(sheet.draft(), random)).limit(MOST_OF_A_STEP).iterator();
  }

  private void know(Sheet sheet) {
    if (sheet == known) {
      return;
    }
    known = sheet;
    seats =
        sheet.seats().stream()
            .filter(seat -> !seat.kept() && !seat.candidates().isEmpty())
            .toList();
    seatsOf = sheet.seats().stream().collect(Collectors.groupingBy(Seat::mission));
    seatsAt = seats.stream().collect(Collectors.groupingBy(seat -> seat.mission().place()));
    chancesOf = new HashMap<>();
    for (List<Seat> team : seatsOf.values()) {
      for (Candidate one : team.get(0).candidates()) {
        chancesOf.computeIfAbsent(one.person(), some -> new ArrayList<>()).add(one);
      }
    }
  }

  private Reseating move(Draft draft, Random random) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> place(draft, random);
      case 4, 5 -> swap(draft, random);
      case 6, 7, 8 -> exchange(draft, random);
      default -> team(draft, random);
    };
  }

  private Reseating place(Draft draft, Random random) {
    Seat seat = any(seats, random);
    Candidate one = likely(seat, random);
    Reseating move = new Reseating().with(seat, one);
    int missions = 1;
    for (Candidate held : draft.missionsOf(one.person())) {
      Seat other = seatOf(held);
      missions++;
      boolean clash =
          held.mission().equals(seat.mission())
              || held.mission().overlaps(seat.mission())
              || missions > one.person().mostMissions();
      if (clash && other != null && other != seat && !other.kept()) {
        missions--;
        move.with(other, idle(other, draft, move, random));
      }
    }
    return move;
  }

  private Reseating swap(Draft draft, Random random) {
    Seat seat = any(seats, random);
    Candidate one = likely(seat, random);
    Candidate gone = seat.choice();
    Reseating move = new Reseating().with(seat, one);
    List<Candidate> held = draft.missionsOf(one.person());
    if (!held.isEmpty()) {
      Seat other = seatOf(any(held, random));
      if (other != null && other != seat && !other.kept()) {
        move.with(other, gone == null ? null : chance(gone.person(), other.mission()));
      }
    }
    return move;
  }

  private Reseating exchange(Draft draft, Random random) {
    Seat taking = any(seats, random);
    for (int tries = 0; tries < TRIES && taking.choice() != null; tries++) {
      taking = any(seats, random);
    }
    List<Seat> near = seatsAt.getOrDefault(taking.mission().place(), seats);
    Seat giving = any(random.nextBoolean() ? near : seats, random);
    Reseating move = new Reseating();
    if (giving != taking) {
      move.with(giving, random.nextBoolean() ? null : idle(giving, draft, move, random));
    }
    return move.with(taking, idle(taking, draft, move, random));
  }

  private Reseating team(Draft draft, Random random) {
    Reseating move = new Reseating();
    for (Seat seat : team(any(seats, random).mission())) {
      if (!seat.kept()) {
        move.with(seat, idle(seat, draft, move, random));
      }
    }
    return move;
  }

  /** Somebody who has time for it, or nobody. */
  private @Nullable Candidate idle(Seat seat, Draft draft, Reseating move, Random random) {
    for (int tries = 0; tries < TRIES; tries++) {
      Candidate one = likely(seat, random);
      if (!move.brings(one.person()) && draft.hasTime(one)) {
        return one;
      }
    }
    return null;
  }

  /** Where somebody sits who goes on this mission. */
  private @Nullable Seat seatOf(Candidate placed) {
    for (Seat seat : team(placed.mission())) {
      if (placed.equals(seat.choice())) {
        return seat;
      }
    }
    return null;
  }

  private static <T> T any(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static Candidate likely(Seat seat, Random random) {
    List<Candidate> candidates = seat.candidates();
    double place = random.nextDouble();
    return candidates.get((int) (place * place * candidates.size()));
  }

  private List<Seat> team(Mission mission) {
    return seatsOf.getOrDefault(mission, List.of());
  }

  private @Nullable Candidate chance(Person person, Mission mission) {
    for (Candidate one : chancesOf.getOrDefault(person, List.of())) {
      if (one.mission().equals(mission)) {
        return one;
      }
    }
    return null;
  }
}
