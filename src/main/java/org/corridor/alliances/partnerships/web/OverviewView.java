package org.corridor.alliances.partnerships.web;

import java.util.List;
import org.corridor.alliances.partnerships.PartnershipEvidence.Figure;
import org.corridor.alliances.partnerships.PartnershipSection.Section;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.domain.ReadTrail;

/** Everything the overview of a partnership shows. */
public record OverviewView(
    Seat seat,
    PartnershipView partnership,
    List<Section> sections,
    List<Figure> figures,
    List<ReadTrail.Entry> notices,
    List<ReadTrail.Entry> trail) {}
