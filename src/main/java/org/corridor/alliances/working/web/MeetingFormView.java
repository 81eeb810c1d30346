package org.corridor.alliances.working.web;

import java.util.List;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.working.domain.Meeting;
import org.corridor.platform.form.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the form needs besides what is typed.
 *
 * @param theirs what somebody else saved since the form was filled; null where nobody did
 * @param action where the form is sent
 */
public record MeetingFormView(
    PartnershipView partnership,
    @Nullable Meeting theirs,
    String action,
    String back,
    String ticket,
    int base,
    List<Choice> zones,
    List<Choice> people) {}
