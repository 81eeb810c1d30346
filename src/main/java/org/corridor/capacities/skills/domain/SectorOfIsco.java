package org.corridor.capacities.skills.domain;

import java.util.Map;
import org.corridor.capacities.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The field of work of an ISCO-08 group; the longest beginning of the code that is known counts.
 */
final class SectorOfIsco {

  private static final Map<String, Sector> KNOWN =
      Map.ofEntries(
          Map.entry("22", Sector.HEALTH),
          Map.entry("2250", Sector.FARMING),
          Map.entry("32", Sector.HEALTH),
          Map.entry("324", Sector.FARMING),
          Map.entry("1342", Sector.HEALTH),
          Map.entry("53", Sector.CARE),
          Map.entry("5312", Sector.TEACHING),
          Map.entry("1341", Sector.CARE),
          Map.entry("1343", Sector.CARE),
          Map.entry("1344", Sector.CARE),
          Map.entry("2635", Sector.CARE),
          Map.entry("3412", Sector.CARE),
          Map.entry("61", Sector.FARMING),
          Map.entry("62", Sector.FARMING),
          Map.entry("63", Sector.FARMING),
          Map.entry("622", Sector.FISHERIES),
          Map.entry("634", Sector.FISHERIES),
          Map.entry("92", Sector.FARMING),
          Map.entry("9216", Sector.FISHERIES),
          Map.entry("1311", Sector.FARMING),
          Map.entry("1312", Sector.FISHERIES),
          Map.entry("2132", Sector.FARMING),
          Map.entry("314", Sector.FARMING),
          Map.entry("8341", Sector.FARMING),
          Map.entry("71", Sector.BUILDING),
          Map.entry("7411", Sector.BUILDING),
          Map.entry("931", Sector.BUILDING),
          Map.entry("9311", Sector.OTHER),
          Map.entry("1323", Sector.BUILDING),
          Map.entry("2142", Sector.BUILDING),
          Map.entry("2161", Sector.BUILDING),
          Map.entry("3112", Sector.BUILDING),
          Map.entry("3123", Sector.BUILDING),
          Map.entry("8342", Sector.BUILDING),
          Map.entry("73", Sector.CRAFTS),
          Map.entry("75", Sector.CRAFTS),
          Map.entry("754", Sector.OTHER),
          Map.entry("511", Sector.TOURISM),
          Map.entry("512", Sector.TOURISM),
          Map.entry("513", Sector.TOURISM),
          Map.entry("141", Sector.TOURISM),
          Map.entry("3434", Sector.TOURISM),
          Map.entry("4221", Sector.TOURISM),
          Map.entry("4224", Sector.TOURISM),
          Map.entry("941", Sector.TOURISM),
          Map.entry("12", Sector.BUSINESS),
          Map.entry("142", Sector.BUSINESS),
          Map.entry("24", Sector.BUSINESS),
          Map.entry("33", Sector.BUSINESS),
          Map.entry("335", Sector.OTHER),
          Map.entry("41", Sector.BUSINESS),
          Map.entry("43", Sector.BUSINESS),
          Map.entry("52", Sector.BUSINESS),
          Map.entry("23", Sector.TEACHING),
          Map.entry("1345", Sector.TEACHING),
          Map.entry("25", Sector.ICT),
          Map.entry("35", Sector.ICT),
          Map.entry("1330", Sector.ICT),
          Map.entry("7422", Sector.ICT));

  private SectorOfIsco() {}

  /** Null where the code names no group of one field. */
  static @Nullable Sector of(String code) {
    for (int length = Math.min(4, code.length()); length >= 2; length--) {
      Sector sector = KNOWN.get(code.substring(0, length));
      if (sector != null) {
        return sector;
      }
    }
    return code.length() < 2 ? null : Sector.OTHER;
  }
}
