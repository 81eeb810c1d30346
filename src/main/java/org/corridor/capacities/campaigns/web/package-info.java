@org.jspecify.annotations.NullMarked
package org.corridor.capacities.campaigns.web;
