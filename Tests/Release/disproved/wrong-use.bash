! make verify-release || exit 0
! make verify-release TAG=main || exit 0
Scripts/verify-release v202602 --everything
