package org.corridor.alliances.working.web;

import java.util.ArrayList;
import java.util.List;
import org.corridor.alliances.working.domain.Balance;
import org.corridor.platform.web.Page;

/**
 * The balance as one bar for each measure, as wide as the whole and divided among the partners, who
 * are told apart by letters.
 */
public record BalancePicture(List<Bar> bars) {

  public record Bar(String label, List<Piece> pieces) {}

  /**
   * @param at where it begins, and {@code width}: in percent
   * @param dark every second one, so that neighbours differ
   */
  public record Piece(String letter, double at, double width, boolean dark) {

    /** Narrower ones have no room for their letter. */
    public boolean lettered() {
      return width >= 5;
    }
  }

  /** Only what is known is drawn. */
  public static BalancePicture of(Page page, Balance balance) {
    List<Bar> bars = new ArrayList<>();
    for (Balance.Row row : balance.rows()) {
      if (row.known()) {
        bars.add(new Bar(page.text(row.measure().text()), pieces(row)));
      }
    }
    return new BalancePicture(bars);
  }

  private static List<Piece> pieces(Balance.Row row) {
    List<Piece> pieces = new ArrayList<>();
    double at = 0;
    for (int i = 0; i < row.shares().size(); i++) {
      double width = row.shares().get(i).share() * 100;
      pieces.add(new Piece(Balance.letter(i), at, width, i % 2 == 0));
      at += width;
    }
    return pieces;
  }

  /** In em. */
  public double height() {
    return bars.size() * 3.6;
  }

  /** A figure as it is written in the table; empty where it is not said. */
  public static String shown(Page page, Balance.Row row, Balance.Share share) {
    if (share.value() == null) {
      return "–";
    }
    String value =
        switch (row.measure()) {
          case BUDGET ->
              row.currency().isEmpty()
                  ? page.formats().percent(share.value().doubleValue() / 100)
                  : page.money(share.value(), row.currency());
          case EFFORT -> page.text("alliances.working.days", "count", share.value());
          case RESPONSIBILITIES, RESOURCES -> page.number(share.value());
        };
    return row.known() && !(row.measure() == Balance.Measure.BUDGET && row.currency().isEmpty())
        ? value + " · " + page.formats().percent(share.share())
        : value;
  }
}
