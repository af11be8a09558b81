package io.techbridge.marketplace.listings;

import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.organizations.OrganizationChanged;
import io.techbridge.marketplace.organizations.OrganizationReinstated;
import io.techbridge.marketplace.organizations.OrganizationSuspended;
import io.techbridge.marketplace.organizations.OrganizationVerified;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.indexing.IndexTasks;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the search index up to date when an owner appears, disappears or changes.
 * <p>
 * The owner has been saved when these events arrive. A listing that is being published at
 * the same moment either holds its owner's row by its foreign key, so that the save had
 * to wait and the listing is found here; or it waits itself, and its own index task finds
 * the owner as it is now.
 */
@Component
class OwnerChanges {

	private static final String LISTINGS = "SELECT id FROM listing WHERE organization_id = :owner AND kind = :kind";

	private final JdbcClient jdbc;

	private final IndexTasks indexTasks;

	OwnerChanges(JdbcClient jdbc, IndexTasks indexTasks) {
		this.jdbc = jdbc;
		this.indexTasks = indexTasks;
	}

	@EventListener
	void on(OrganizationVerified event) {
		refresh(event.organization());
	}

	@EventListener
	void on(OrganizationSuspended event) {
		refresh(event.organization());
	}

	@EventListener
	void on(OrganizationReinstated event) {
		refresh(event.organization());
	}

	@EventListener
	void on(OrganizationChanged event) {
		refresh(event.organization());
	}

	@EventListener
	void on(AnswersChanged event) {
		refresh(event.organization());
	}

	private void refresh(OrganizationId owner) {
		for (var kind : ListingKind.values()) {
			this.indexTasks.stale(ChangeListing.indexKind(kind),
					this.jdbc.sql(LISTINGS)
						.param("owner", owner.value())
						.param("kind", kind.name())
						.query(Long.class)
						.list());
		}
	}

}
