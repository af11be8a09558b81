package io.techbridge.marketplace.accounts.invitations;

/**
 * What somebody is invited to.
 */
enum InvitationKind {

	/** To belong to an organization. */
	MEMBER,

	/** To run the platform. */
	OPERATOR,

	/** To administer a park. */
	PARK

}
