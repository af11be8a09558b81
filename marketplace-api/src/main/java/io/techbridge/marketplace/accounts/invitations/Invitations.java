package io.techbridge.marketplace.accounts.invitations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.query.Param;

/**
 * All invitations, open ones and those that have expired and not been cleared away yet.
 */
interface Invitations extends ListCrudRepository<Invitation, InvitationId> {

	Optional<Invitation> findByTokenHash(String tokenHash);

	List<Invitation> findByEmailAndKind(EmailAddress email, InvitationKind kind);

	List<Invitation> findByOrganizationIdOrderById(OrganizationId organization);

	List<Invitation> findByKindOrderById(InvitationKind kind);

	List<Invitation> findByParkCodeOrderById(ParkCode park);

	List<Invitation> findByInvitedByOrderById(AccountId inviter);

	/**
	 * Takes an invitation away.
	 * @return 1, or 0 if somebody else was faster
	 */
	@Modifying
	@Query("DELETE FROM invitation WHERE id = :#{#id.value()}")
	int take(@Param("id") InvitationId id);

	@Modifying
	@Query("DELETE FROM invitation WHERE email = :email")
	void deleteTo(@Param("email") String email);

	@Modifying
	@Query("DELETE FROM invitation WHERE invited_by = :inviter AND kind IN (:kinds)")
	void deleteBy(@Param("inviter") long inviter, @Param("kinds") Collection<InvitationKind> kinds);

	@Modifying
	@Query("DELETE FROM invitation WHERE expires_at <= :now")
	void deleteExpired(@Param("now") Instant now);

}
