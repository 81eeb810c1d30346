package org.corridor.people;

import static org.corridor.AccessDecision.chosen;
import static org.corridor.AccessDecision.members;
import static org.corridor.AccessDecision.open;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class PeopleDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        open("GET /sign-up"),
        open("POST /sign-up"),
        open("GET /sign-up/sent"),
        open("GET /confirm/{token}"),
        open("POST /confirm/{token}"),
        open("GET /sign-in"),
        open("POST /sign-in"),
        open("GET /sign-in/passkey"),
        open("POST /sign-in/passkey"),
        open("GET /sign-in/link"),
        open("POST /sign-in/link"),
        open("GET /sign-in/link/sent"),
        open("GET /sign-in/link/{token}"),
        open("POST /sign-in/link/{token}"),
        open("GET /sign-in/code"),
        open("POST /sign-in/code"),
        open("POST /sign-out"),
        open("GET /forgotten-password"),
        open("POST /forgotten-password"),
        open("GET /forgotten-password/sent"),
        open("GET /new-password/{token}"),
        open("POST /new-password/{token}"),
        members("GET /account"),
        members("POST /account/name"),
        members("POST /account/password"),
        members("GET /account/second-step"),
        members("POST /account/second-step"),
        members("POST /account/second-step/codes"),
        members("POST /account/second-step/off"),
        members("POST /account/link"),
        members("GET /account/passkeys"),
        members("POST /account/passkeys"),
        members("GET /account/passkeys/new"),
        members("POST /account/passkeys/new"),
        members("GET /account/passkeys/{id}"),
        members("POST /account/passkeys/{id}"),
        members("POST /account/passkeys/{id}/remove"),
        members("POST /account/devices/sign-out"),
        members("POST /account/devices/sign-out-others"),
        members("GET /account/delete"),
        members("POST /account/delete"),
        members("GET /account/profile"),
        members("POST /account/profile"),
        members("GET /account/profile/as/{audience}"),
        members("GET /account/data"),
        members("GET /account/data.json"),
        open("GET /people/{key}"),
        open("GET /people/{key}/profile.json"),
        open("GET /organisations/{slug}"),
        members("GET /organisations/new"),
        members("POST /organisations/new"),
        members("GET /organisations/{slug}/edit"),
        members("POST /organisations/{slug}/edit"),
        members("GET /organisations/{slug}/staff"),
        members("POST /organisations/{slug}/staff/invite"),
        members("POST /organisations/{slug}/staff/withdraw"),
        members("POST /organisations/{slug}/staff/role"),
        members("POST /organisations/{slug}/staff/remove"),
        members("GET /organisations/{slug}/leave"),
        members("POST /organisations/{slug}/leave"),
        members("GET /account/organisations"),
        open("GET /invitations/{token}"),
        members("POST /invitations/{token}/accept"),
        open("POST /invitations/{token}/decline"),
        members("GET /organisations/{slug}/claim"),
        members("POST /organisations/{slug}/claim"),
        members("GET /organisations/{slug}/verification"),
        members("POST /organisations/{slug}/verification"),
        chosen("GET /stewards/requests/{id}"),
        chosen("POST /stewards/requests/{id}"),
        chosen("POST /stewards/verified/{slug}/take-back"),
        chosen("GET /stewards/duplicates"),
        chosen("GET /stewards/merge"),
        chosen("POST /stewards/merge"),
        chosen("POST /stewards/merges/{id}/undo"),
        chosen("GET /stewards"),
        chosen("GET /stewards/acts"),
        chosen("GET /stewards/people"),
        chosen("POST /stewards/appoint"),
        chosen("POST /stewards/dismiss"));
  }
}
