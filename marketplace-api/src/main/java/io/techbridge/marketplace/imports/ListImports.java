package io.techbridge.marketplace.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * All imports.
 */
interface ListImports extends ListCrudRepository<ListImport, ImportId> {

	/**
	 * An import, which nobody else changes until this transaction has ended.
	 */
	@Query("SELECT * FROM list_import WHERE id = :id FOR UPDATE")
	Optional<ListImport> lock(ImportId id);

	/**
	 * A page of the imports of an organization, the latest first.
	 */
	List<ListImport> findByOrganizationIdOrderByUploadedAtDescIdDesc(OrganizationId organization, Pageable page);

	long countByOrganizationId(OrganizationId organization);

	/**
	 * Removes those that were uploaded before a moment and are not under way, with what
	 * became of their rows.
	 */
	@Modifying
	@Query("DELETE FROM list_import WHERE uploaded_at < :limit AND state NOT IN ('CHECKING', 'APPLYING')")
	int removeUploadedBefore(Instant limit);

}
