package org.corridor.people;

/**
 * The sample members of the profile {@code demo} are there. Published at every start with that
 * profile, before the first request: a plain {@code @EventListener} may give them samples of its
 * own, once.
 *
 * @param volunteer of a migrant association; reads French
 * @param officer of a town hall; reads Spanish
 * @param ngoWorker reads Portuguese
 * @param nurse who migrated; reads English
 * @param steward of the platform; reads Arabic
 */
public record DemoPeopleReady(
    PersonId volunteer, PersonId officer, PersonId ngoWorker, PersonId nurse, PersonId steward) {}
