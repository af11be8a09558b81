package io.techbridge.marketplace.samples;

import java.util.List;

import io.techbridge.marketplace.lists.ListedAchievement;
import io.techbridge.marketplace.lists.ListedNeed;

/**
 * The lists that ship with the application.
 */
record Samples(List<SampleOrganization> organizations, List<ListedAchievement> achievements, List<ListedNeed> needs,
		SampleStates states, List<SampleRule> rules) {

}
